/** Left-to-right pieces of right-to-left sentences, kept in their own order: "1200 × 630 px", "og:title", a URL, a path of menus. */

const [ISOLATE, END] = ['\u2066', '\u2069']
/** Letters of the scripts that run from right to left, and the signs of their punctuation. */
const RIGHT_TO_LEFT = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc«»…'
/** Placeholders of elements, and isolates of whoever wrote the text. */
const MARKS = '\\ue000\\ue001\\u2066-\\u2069\\n'
const PIECE = new RegExp(
  `\\ue000\\w+\\ue001|[\\u2066-\\u2068][^\\u2066-\\u2069]*\\u2069|[\\w<{/.#$~^]?[A-Za-z0-9](?:[^${RIGHT_TO_LEFT}${MARKS}]*[A-Za-z0-9>)}%/;"…])?`,
  'gu',
)

/** Each such piece becomes an isolate; what is one already stays. */
export const isolateLatin = (text: string): string =>
  text.replaceAll(PIECE, (piece) => (/^[\ue000\u2066-\u2068]/u.test(piece) ? piece : ISOLATE + piece + END))

/** By the script of the language. */
export const isRightToLeft = (language: string): boolean =>
  /^(ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)(-|$)/.test(language)
