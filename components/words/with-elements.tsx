/** A sentence with elements in the places of its parameters: the language decides where each of them is. */
import { Fragment, type ReactNode } from 'react'

/** Private use: no text of ours has them, and in a stranger's text they only move one of our own elements. */
const [OPEN, CLOSE] = ['\uE000', '\uE001']
const SLOT = new RegExp(`${OPEN}(\\w+)${CLOSE}`)

/** `withElements((at) => t('share.expires', at), { when: <RelativeTime … /> })` */
export function withElements<const Name extends string>(
  say: (at: Record<Name, string>) => string,
  elements: Readonly<Record<Name, ReactNode>>,
): ReactNode {
  // Safe: the keys of the record are its names.
  const names = Object.keys(elements) as Name[]
  // Safe: one entry per name.
  const at = Object.fromEntries(names.map((name) => [name, OPEN + name + CLOSE])) as Record<Name, string>
  return say(at)
    .split(SLOT)
    .map((part, index) => {
      const name = names.find((one) => one === part)
      // Splitting leaves text and names in turn, and neither ever moves.
      // oxlint-disable-next-line react/no-array-index-key
      return <Fragment key={index}>{index % 2 === 1 && name ? elements[name] : part}</Fragment>
    })
}
