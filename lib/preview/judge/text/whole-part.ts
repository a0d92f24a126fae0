/** The longest beginning of a text that says something whole: it ends with a sentence, or else with a clause. */
import { indexAfter } from './graphemes'
import { fitsOnCard, widthInLetters } from './text-width'

export interface WholePart {
  text: string
  ends: 'sentence' | 'clause'
}
export interface Room {
  /** Average letters that are shown. */
  max: number
  /** A clause of fewer average letters says too little to stand alone; so much longer is one that ends at a comma. */
  clauseMin: number
  commaMin: number
  /** In a headline of capitals, a comma parts names as often as clauses. */
  commas: 'any' | 'before-lower-case'
}

/** A full stop after one of these, or after a number, ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s("“„«])(?:\p{Lu}|\d+|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|No|Nr|Inc|Ltd|Co|Corp|approx|ca|etc|Sra?|Dra|Mme|Mlle|bzw|usw)\.$/u
const SENTENCE_END = /(?:[!?]+|(?<!\.)\.)["'”’»)\]]*(?=\s|$)|[。！？｡][」』”]?|[।۔؟](?=\s|$)/gu
/** What stands between two clauses, with the blanks around it. */
const CLAUSE_END = /[;:؛](?=\s)|\s(?:[-–—|·•]|--)(?=\s)|—|[；：]/gu
const COMMAS = {
  any: /[,،](?=\s)|[、，]/gu,
  'before-lower-case': /,(?=\s\p{Ll})|،(?=\s)|[、，]/gu,
}
/** A last word between two such signs, as in “A in B - C: D”, is no clause of its own. */
const PIECE_MIN = 8
const SENTENCE_MIN = 8
const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
] as const
/** Wide letters are fewer, narrow ones more; nothing shown is longer than this many times `max`. */
const NARROW = 2

/** Null when nothing that ends whole is shown. White space is expected to be single blanks. */
export function wholePart(text: string, { max, clauseMin, commaMin, commas }: Room): WholePart | null {
  const near = text.slice(0, indexAfter(text, max * NARROW))
  const sentence = longest(near, sentenceEnds(near), max, SENTENCE_MIN)
  if (sentence !== null) return { text: sentence, ends: 'sentence' }
  const at = (sign: RegExp) => [...near.matchAll(sign)].map(({ index }) => index)
  const far = at(COMMAS[commas]).filter((end) => widthInLetters(near.slice(0, end)) >= commaMin)
  const clause = longest(near, apart(near, [...at(CLAUSE_END), ...far]), max, clauseMin)
  return clause === null ? null : { text: clause, ends: 'clause' }
}

/** The first sentence, however long; null where the text breaks off before its end. */
export function firstSentence(text: string): string | null {
  const [end] = sentenceEnds(text)
  if (end !== undefined) return text.slice(0, end).trim()
  return text === '' || breaksOff(text) ? null : text
}

/** As a text that was cut by a machine ends, or by its author. */
export const breaksOff = (text: string): boolean => /(?:…|\.\.)["'”’»)\]]*$/.test(text)

function longest(text: string, ends: readonly number[], max: number, min: number): string | null {
  for (const end of ends.toReversed()) {
    const part = text.slice(0, end).trim()
    if (isClosed(part) && fitsOnCard(part, max) && widthInLetters(part) >= min) return part
  }
  return null
}

const sentenceEnds = (text: string): number[] =>
  [...text.matchAll(SENTENCE_END)].flatMap(({ 0: sign, index }) =>
    sign.startsWith('.') && ABBREVIATED.test(text.slice(0, index + 1)) ? [] : [index + sign.length],
  )

function apart(text: string, ends: readonly number[]): number[] {
  const sorted = ends.toSorted((one, other) => one - other)
  return sorted.filter((end, at) => widthInLetters(text.slice(sorted[at - 1] ?? 0, end)) >= PIECE_MIN)
}

/** A quotation or a bracket that was opened within is closed within; “ opens in English what it closes in German. */
function isClosed(part: string): boolean {
  const count = (sign: string) => part.split(sign).length - 1
  const isGerman = count('„') > 0
  if (isGerman && count('„') > count('“') + count('”')) return false
  return count('"') % 2 === 0 && PAIRS.every(([open, close]) => isGerman && open === '“' || count(open) <= count(close)) // prettier-ignore
}
