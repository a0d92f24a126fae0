/** Writes the gaps of code to paste in a language: "[address of a picture, 1200 × 630 px]". */
import { replaceGaps } from '../judge/values/gaps'
import { phrase } from '../vocabulary/message'
import type { Words } from './create-words'

export const fillGaps = (code: string, words: Pick<Words, 'say'>): string =>
  replaceGaps(code, (what) => words.say(phrase(`gap.${what}`, {})))
