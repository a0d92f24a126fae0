/** Cuts strangers' text to whole graphemes; guards against endless combining marks, not against ugly wording. */

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
/** A grapheme of a living script stays below this; emoji families reach about 11 code units. */
const GRAPHEME_UNITS_MAX = 32
const CONTROLS = /[\p{Cc}\p{Cs}\p{Co}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu
/** Combining marks of no living orthography, in no font we have: they would be drawn as boxes. */
const RARE_MARKS = /[\u0350\u0354-\u0356\u0359\u035b\u0363-\u036f]/gu

export function clipText(text: string, graphemesMax: number): string {
  // The slice bounds the work: no text needs more than this many units for its graphemes.
  const clean = text
    .slice(0, graphemesMax * GRAPHEME_UNITS_MAX)
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(CONTROLS, '')
    .normalize('NFC')
    .replace(RARE_MARKS, '')
    .trim()
  const kept: string[] = []
  for (const { segment } of segmenter.segment(clean)) {
    if (kept.length === graphemesMax) {
      kept.pop()
      return `${kept.join('').trimEnd()}…`
    }
    kept.push(segment.length > GRAPHEME_UNITS_MAX ? Array.from(segment).slice(0, 4).join('') : segment)
  }
  return kept.join('')
}
