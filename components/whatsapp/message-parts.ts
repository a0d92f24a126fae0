/** A message as it is laid out: its links, where they may break, and the side it starts from. */
import type { LinkBreaks } from './tokens/surface-tokens'

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
  // Before most signs, behind "//", and on both sides of = and &, as Android's own line breaker does after the Chicago Manual of Style.
  'before-signs': /(?<=:\/\/)|(?<![:/])(?=\/)|(?<=:)(?!\/)|(?=[~.,\-_?#%=&])|(?<=[=&])/,
  'after-slash-and-hyphen': /(?<=[/-])(?!\/)/,
}

const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const LTR_SIGN =
  /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}])[\p{L}\p{N}]/u

export type TextDirection = 'ltr' | 'rtl'

export const directionOf = (text: string): TextDirection => (startsFromRight(text) ? 'rtl' : 'ltr')

/** Something in it runs from right to left and something else from left to right, be it a number; or a control asks for it. */
export function mixesDirections(text: string): boolean {
  return /[\u202a-\u202e\u2066-\u2069]/.test(text) || (RTL_LETTER.test(text) && LTR_SIGN.test(text))
}

/** By the first letter outside of links, which are laid out on their own. */
export function startsFromRight(message: string): boolean {
  const letter = splitLinks(message)
    .filter(({ link }) => !link)
    .map(({ text }) => /[\p{L}\u200e\u200f\u061c]/u.exec(text)?.[0])
    .find(Boolean)
  return letter !== undefined && (letter === '\u200f' || letter === '\u061c' || RTL_LETTER.test(letter))
}
