/** Where lines of Chinese and Japanese begin in a headline: the engine breaks them anywhere, a typesetter between words, and never before a particle. */
import { lineStarts, type TextPlace } from '../typesetting/text-lines'
import type { TextKit } from '../typesetting/text-kit'

const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const words = new Intl.Segmenter('ja', { granularity: 'word' })
/** Particles and endings in hiragana, and signs that close. */
const STAYS_BEHIND = /^(?:[\p{Script=Hiragana}ー]{1,2}$|[\p{Pe}\p{Pf}\p{Po}、。，．！？：；・…ー]+)/u
/** What a number is of is never parted from it. */
const OF_NUMBER = /^[年月日時分秒円元回号號話巻卷版人名個个社]/u
const STEPS_BACK_MAX = 4

/** As the engine breaks it where the text is in another script, or where a word is longer than its line. */
export async function phraseStarts(text: string, place: TextPlace, kit: TextKit): Promise<number[] | null> {
  if (!HAN_OR_KANA.test(text)) return lineStarts(text, place, kit)
  const starts = [0]
  for (let from = 0; ;) {
    const rest = await lineStarts(text.slice(from), place, kit)
    if (!rest) return null
    const next = rest[1]
    if (next === undefined) return starts
    from += wordStart(text.slice(from), next)
    starts.push(from)
  }
}

/** The beginning of the phrase that `at` is in; `at` itself where that is too far back. */
function wordStart(text: string, at: number): number {
  const segments = [...words.segment(text)].map(({ index, segment }) => ({ index, segment }))
  let which = segments.findLastIndex(({ index }) => index <= at)
  for (let steps = 0; steps < STEPS_BACK_MAX; steps += 1) {
    const here = segments[which]
    if (!here || here.index === 0) return at
    const isOfNumber = OF_NUMBER.test(here.segment) && /\p{N}/u.test(text.charAt(here.index - 1))
    if (!isOfNumber && !STAYS_BEHIND.test(here.segment) && here.segment.trim() !== '')
      return here.index > at / 2 ? here.index : at
    which -= 1
  }
  return at
}
