/** A title or a description that a person writes here: what is left out of it, how long it may be, and how much of it a client loses. */

export const TEXT_FIELDS = ['title', 'description'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/** In characters as a person counts them; more than any client shows. */
export const TEXT_CHARS_MAX: Readonly<Record<TextField, number>> = { title: 300, description: 1_000 }

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const words = new Intl.Segmenter('und', { granularity: 'word' })

/** Controls, and the signs that turn what follows: no text needs them. Marks and joiners, which scripts need, stay. */
const LEFT_OUT = /(?!\s)[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** One line, as every card shows it. */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(LEFT_OUT, '').replace(/\s+/gu, ' ').trim()

export const countLeftOut = (text: string): number => text.match(LEFT_OUT)?.length ?? 0

/** As a person counts: an emoji family is one. */
export function countCharacters(text: string): number {
  let count = 0
  for (const _ of graphemes.segment(text)) count += 1
  return count
}

export const isTooLong = (field: TextField, text: string): boolean =>
  text.length > TEXT_CHARS_MAX[field] && countCharacters(text) > TEXT_CHARS_MAX[field]

export interface LostText {
  /** Whole words, the one that was cut through included. */
  words: number
  text: string
}

/** What stands behind `end`, an index into the text; null when nothing does. */
export function lostBehind(text: string, end: number): LostText | null {
  if (text.slice(end).trim() === '') return null
  let from = end
  let count = 0
  for (const { segment, index, isWordLike } of words.segment(text)) {
    if (!isWordLike || index + segment.length <= end) continue
    if (index < end) from = index
    count += 1
  }
  return { words: count, text: text.slice(from).trim() }
}
