/** A message as it is laid out: its links, where they may break, and the side it starts from. */
import { textDirection } from '@/lib/preview/card-direction'

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

/**
 * The pieces between which Android's text layout breaks an address: before most of its signs, behind "//", and on both sides of = and &.
 * Source: the platform's line breaker, which follows the Chicago Manual of Style.
 */
export function linkPieces(link: string): string[] {
  return link.split(/(?<=:\/\/)|(?<![:/])(?=\/)|(?<=:)(?!\/)|(?=[~.,\-_?#%=&])|(?<=[=&])/).filter(Boolean)
}

/** By the first letter outside of links, which are laid out on their own. */
export const startsFromRight = (message: string): boolean =>
  textDirection(
    splitLinks(message)
      .filter(({ link }) => !link)
      .map(({ text }) => text)
      .join(''),
  ) === 'rtl'
