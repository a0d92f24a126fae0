/** Shortens a text to the whole sentences that fit; one sentence alone that is too long is cut. */
import { clipText } from '@/lib/drawing/text/clip-text'

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

export function clipSentences(text: string, charsMax: number): string {
  let kept = ''
  for (const { segment } of sentences.segment(text)) {
    if (lengthOf((kept + segment).trim()) > charsMax) break
    kept += segment
  }
  return kept.trim() || clipText(text, charsMax)
}

const lengthOf = (text: string): number => [...graphemes.segment(text)].length
