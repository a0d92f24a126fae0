/** Splits a text into its emoji and what is between them; an emoji is a whole sequence: a family, a flag, a keycap, a skin tone. */

export interface TextPart {
  text: string
  isEmoji: boolean
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const EMOJI_SIGN = /^[\p{Emoji}\p{Extended_Pictographic}]/u
/** Drawn in colour of its own accord, or because a sign in the sequence asks for it. */
const IN_COLOUR =
  /\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|\p{Emoji_Modifier}|\ufe0f|^[\d#*]\u20e3|\u200d/u

export function emojiParts(text: string): TextPart[] {
  const parts: TextPart[] = []
  for (const { segment } of graphemes.segment(text)) {
    const last = parts.at(-1)
    if (isEmoji(segment)) parts.push({ text: segment, isEmoji: true })
    else if (last && !last.isEmoji) last.text += segment
    else parts.push({ text: segment, isEmoji: false })
  }
  return parts
}

const isEmoji = (grapheme: string): boolean => EMOJI_SIGN.test(grapheme) && IN_COLOUR.test(grapheme)

/** The name of an emoji in sets of drawings: its code points without the variation selector, each in four digits at least. */
export const emojiCode = (emoji: string): string =>
  Array.from(emoji)
    .filter((sign) => sign !== '\ufe0f')
    .map((sign) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))
    .join('-')
