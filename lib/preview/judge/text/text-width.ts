/** How much of a line a text takes, counted in letters of average width: an i is less than one, a Chinese character two. */
import { countGraphemes } from './graphemes'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Rough widths in a typeface of a phone, in em. */
const AVERAGE_EM = 0.5
const KINDS: readonly (readonly [kind: RegExp, em: number])[] = [
  [/^[ijlI.,:;'’‘|!¡· ]/u, 0.25],
  [/^[frt()[\]{}"“”„/\\\-`*]/u, 0.34],
  [/^[mwMW@%—]/u, 0.85],
  [/^(?:\p{Extended_Pictographic}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60])/u, 1], // prettier-ignore
  [/^\p{Lu}/u, 0.64],
  [/^\p{Script=Arabic}/u, 0.45],
]
const OTHER_EM = 0.54

const emOf = (segment: string): number => KINDS.find(([kind]) => kind.test(segment))?.[1] ?? OTHER_EM
const PLAIN_EM = Array.from({ length: 128 }, (_, code) => emOf(String.fromCharCode(code)))

export function widthInLetters(text: string): number {
  let em = 0
  for (const { segment } of segmenter.segment(text))
    em += (segment.length === 1 ? PLAIN_EM[segment.charCodeAt(0)] : undefined) ?? emOf(segment)
  return em / AVERAGE_EM
}

/** Whether a text of which `max` average letters fit is shown whole: many narrow letters take the room of a few wide ones. */
export const fitsOnCard = (text: string, max: number): boolean =>
  countGraphemes(text) <= max || widthInLetters(text) <= max
