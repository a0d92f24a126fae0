/** How many terminal columns a text takes: wide scripts and emoji two, combining marks none. */

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const WIDE =
  /^[\u1100-\u115f\u231a\u231b\u2329\u232a\u23e9-\u23ec\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f1e6}-\u{1f1ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u

export function displayWidth(text: string): number {
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment)
  return width
}

/** The characters of a text as the eye sees them, each with its columns. */
export function* columns(text: string): Generator<{ segment: string; width: number }> {
  for (const { segment } of graphemes.segment(text)) yield { segment, width: graphemeWidth(segment) }
}

/** Fills up with spaces on the right; never cuts. */
export const padToWidth = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)))

function graphemeWidth(segment: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u.test(segment)) return 0
  if (segment.includes('\ufe0f') || /\p{Emoji_Presentation}/u.test(segment)) return 2
  return WIDE.test(segment) ? 2 : 1
}
