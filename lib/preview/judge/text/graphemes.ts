/** Characters as a person counts them: an emoji family or a letter with its accents is one. */
import { redactText } from '../../vocabulary/redact-text'

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })
const words = new Intl.Segmenter('en', { granularity: 'word' })

/** Each of these is a character by itself, and most texts hold no others. */
const PLAIN = /^[ -~]*$/

export function countGraphemes(text: string): number {
  if (PLAIN.test(text)) return text.length
  let count = 0
  for (const _ of characters.segment(text)) count += 1
  return count
}

/** The index at which the first `count` characters end. */
export function indexAfter(text: string, count: number): number {
  if (PLAIN.test(text)) return Math.min(count, text.length)
  let left = count
  for (const { index } of characters.segment(text)) {
    if (left === 0) return index
    left -= 1
  }
  return text.length
}

/** The longest start of `text` with at most `max` characters that ends after a word; a lone long word is cut hard. */
export function shorten(text: string, max: number): string {
  if (text.length <= max || countGraphemes(text) <= max) return text
  const hard = [...characters.segment(text)].slice(0, max + 1)
  const limit = hard[max]?.index ?? text.length
  let end = 0
  for (const { index, segment, isWordLike } of words.segment(text)) {
    if (index + segment.length > limit) break
    if (isWordLike) end = index + segment.length
  }
  return text.slice(0, end > 0 ? end : limit)
}

/** What a stranger wrote, as much of it as a sentence can carry; half a credential is not recognised as one later. */
export function excerpt(text: string, max = 120): string {
  const shown = redactText(text)
  const short = shorten(shown, max)
  return short === shown ? shown : `${short}…`
}
