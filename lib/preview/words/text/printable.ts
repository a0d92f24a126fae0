/** Makes strangers' text safe for a terminal: no escape sequences, no line breaks, no characters that reorder what is around them. */

const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/** C0 and C1 controls, surrogates without a partner, line and paragraph separators, tags, byte-order marks. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]+/gu

export const printable = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(BIDI_CONTROLS, '').replace(UNSEEN, '').trim()
