/** Headers and head of a page → what it is made with and what stands in front of it, each with all by which it was recognised. Pure, bounded. */
import type { Header } from '../../vocabulary/http-facts'
import { type Message, phrase } from '../../vocabulary/message'
import type { StackFact } from '../../vocabulary/stacks/ids'
import type { HeadFact } from '../../vocabulary/facts'
import { frontsOnPath } from '../access/protections'
import { QUOTED_CHARS_MAX } from '../access/signs'
import { generatorsIn } from './generators-in'
import type { StackEntry, StackSign } from './sign'
import { STACKS } from './table'

const ADDRESSES_MAX = 2_000
const EVIDENCE_MAX = 6
const ADDRESS = /\s(?:src|href)\s{0,3}=\s{0,3}["']?([^"'\s<>]{1,500})/gi

/** `head`: null where what came is not the page itself; then only what stands in front of it is known. */
export function recogniseStack(headers: readonly Header[], head: Pick<HeadFact, 'text'> | null): StackFact {
  const joined = joinHeaders(headers)
  const behind = frontsOnPath({ headers: joined, title: '', text: '' })
  if (!head) return { madeWith: [], behind }
  const seen: Seen = {
    headers: joined,
    text: head.text,
    generators: generatorsIn(head.text),
    addresses: head.text
      .matchAll(ADDRESS)
      .take(ADDRESSES_MAX)
      .map(([, address = '']) => address)
      .toArray()
      .join('\n'),
  }
  const entries: readonly StackEntry[] = Object.values(STACKS)
  const certain = entries.filter(
    ({ signs, requires }) => finds(signs, seen) && (!requires || finds(requires, seen)),
  )
  const settled = new Set(certain.map(({ family }) => family))
  const supposed = entries.filter(
    ({ family, hints = [] }) => family !== undefined && !settled.has(family) && finds(hints, seen),
  )
  const all = [...certain, ...supposed]
  const needless = new Set(all.flatMap(({ insteadOf = [] }) => insteadOf))
  const madeWith = all
    .filter(({ id }) => !needless.has(id))
    .map(({ id, signs, hints = [] }) => ({ id, evidence: evidenceOf([...signs, ...hints], seen) }))
  return { madeWith, behind }
}

interface Seen {
  /** Lower-case names; several values of one name joined by a comma. */
  headers: ReadonlyMap<string, string>
  text: string
  generators: readonly { content: string; source: string }[]
  /** One a line. */
  addresses: string
}

function joinHeaders(headers: readonly Header[]): Map<string, string> {
  const joined = new Map<string, string>()
  for (const { name, value } of headers) {
    const before = joined.get(name)
    joined.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  return joined
}

const finds = (signs: readonly StackSign[], seen: Seen): boolean =>
  signs.some((sign) => look(sign, seen) !== null)

const evidenceOf = (signs: readonly StackSign[], seen: Seen): Message[] =>
  signs.flatMap((sign) => look(sign, seen) ?? []).slice(0, EVIDENCE_MAX)

function look(sign: StackSign, { headers, text, generators, addresses }: Seen): Message | null {
  if ('header' in sign) {
    const value = headers.get(sign.header)
    return value !== undefined && sign.matches.test(value)
      ? phrase('sign.header', { name: sign.header, value: cut(value) })
      : null
  }
  if ('generator' in sign) {
    const found = generators.find(({ content }) => sign.generator.test(content))
    return found ? phrase('sign.in-page', { mark: cut(found.source) }) : null
  }
  if ('source' in sign)
    return text.includes(sign.source) ? phrase('sign.in-page', { mark: sign.source }) : null
  const match = sign.address.exec(addresses)
  if (!match) return null
  const from = addresses.lastIndexOf('\n', match.index) + 1
  const to = addresses.indexOf('\n', match.index)
  return phrase('sign.in-page', { mark: cut(addresses.slice(from, to === -1 ? undefined : to)) })
}

const cut = (text: string): string => text.slice(0, QUOTED_CHARS_MAX).toWellFormed()
