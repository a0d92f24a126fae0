/** A message as it is laid out: its links, where they may break, and the side it starts from. */
import { textDirection } from '@/lib/preview/vocabulary/card-direction'
import type { LinkBreaks } from '../tokens/surface-tokens'

export interface MessagePart {
  text: string
  link: boolean
  /** Where it begins in the message. */
  at: number
}

export function splitLinks(message: string): MessagePart[] {
  let at = 0
  return message.split(/(https?:\/\/\S+)/).flatMap((text, index) => {
    const part = { text, link: index % 2 === 1, at }
    at += text.length
    return text ? [part] : []
  })
}

/** The pieces between which a surface breaks an address. */
export function linkPieces(link: string, breaks: OwnBreaks): string[] {
  return link.split(BREAKS[breaks]).filter(Boolean)
}

type OwnBreaks = Exclude<LinkBreaks, 'browser'>
const BREAKS: Record<OwnBreaks, RegExp> = {
  // Before most signs, after "//", and on both sides of = and &, as Android's own line breaker does after the Chicago Manual of Style.
  'before-signs': /(?<=:\/\/)|(?<![:/])(?=\/)|(?<=:)(?!\/)|(?=[~.,\-_?#%=&])|(?<=[=&])/,
  'after-slash-and-hyphen': /(?<=[/-])(?!\/)/,
}

export type TextDirection = 'ltr' | 'rtl'

export const directionOf = (text: string): TextDirection => (startsFromRight(text) ? 'rtl' : 'ltr')

/** Something in it runs from right to left and something else from left to right, be it a number; or a control asks for it. */
export function mixesDirections(text: string): boolean {
  const directions = new Set(Array.from(text).filter(isLetterOrNumber).map(textDirection))
  return /[\u202a-\u202e\u2066-\u2069]/.test(text) || directions.size > 1
}

const isLetterOrNumber = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign)

/** By the first letter outside of links, which are laid out on their own. */
export const startsFromRight = (message: string): boolean =>
  textDirection(
    splitLinks(message)
      .filter(({ link }) => !link)
      .map(({ text }) => text)
      .join(''),
  ) === 'rtl'

const ISOLATE = '\u2066'
const ISOLATE_END = '\u2069'

/** A link runs from left to right whatever is around it, and turns nothing around it. */
export const isolated = (link: string): string => ISOLATE + link + ISOLATE_END

/** The same for each link of a text. */
export const withLinksIsolated = (text: string): string =>
  splitLinks(text)
    .map((part) => (part.link ? isolated(part.text) : part.text))
    .join('')
