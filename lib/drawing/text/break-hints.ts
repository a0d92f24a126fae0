/** Marks where a line may end in scripts that write words without spaces; browsers find these places in a dictionary, the engine has none. */

const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
/** Signs that end a word or repeat it never begin a line. */
const STAYS_BEHIND = /^[\u0e46\u0e2f\u0ec6\u0eaf\u104a\u104b\u17d4-\u17da]/
const words = new Intl.Segmenter('und', { granularity: 'word' })

/** Without a width of its own. */
export const BREAK_HINT = '\u200b'

export function withBreakHints(text: string): string {
  if (!WITHOUT_SPACES.test(text)) return text
  let hinted = ''
  for (const { segment } of words.segment(text)) {
    const isInside = WITHOUT_SPACES.test(hinted.at(-1) ?? '') && WITHOUT_SPACES.test(segment.charAt(0))
    hinted += isInside && !STAYS_BEHIND.test(segment) ? BREAK_HINT + segment : segment
  }
  return hinted
}
