/**
 * Lists the characters of a text that nobody sees: those that turn its direction, take no room, look like a blank, or carry hidden
 * words. What a script or an emoji cannot be written without is not listed.
 */

export interface InvisibleCharacter {
  /** UTF-16 index. */
  index: number
  codePoint: number
  /** Unicode's own name for it, which is no language's word. */
  name: string
  kind: 'direction' | 'zero-width' | 'tag' | 'soft-hyphen' | 'blank'
}

const NAMED: ReadonlyMap<number, Pick<InvisibleCharacter, 'name' | 'kind'>> = new Map(
  (
    [
      [0x00ad, 'soft-hyphen', 'SOFT HYPHEN'],
      [0x034f, 'zero-width', 'COMBINING GRAPHEME JOINER'],
      [0x061c, 'direction', 'ARABIC LETTER MARK'],
      [0x115f, 'blank', 'HANGUL CHOSEONG FILLER'],
      [0x1160, 'blank', 'HANGUL JUNGSEONG FILLER'],
      [0x1680, 'blank', 'OGHAM SPACE MARK'],
      [0x180e, 'zero-width', 'MONGOLIAN VOWEL SEPARATOR'],
      [0x2000, 'blank', 'EN QUAD'],
      [0x2001, 'blank', 'EM QUAD'],
      [0x2002, 'blank', 'EN SPACE'],
      [0x2003, 'blank', 'EM SPACE'],
      [0x2004, 'blank', 'THREE-PER-EM SPACE'],
      [0x2005, 'blank', 'FOUR-PER-EM SPACE'],
      [0x2006, 'blank', 'SIX-PER-EM SPACE'],
      [0x2008, 'blank', 'PUNCTUATION SPACE'],
      [0x200a, 'blank', 'HAIR SPACE'],
      [0x200b, 'zero-width', 'ZERO WIDTH SPACE'],
      [0x200c, 'zero-width', 'ZERO WIDTH NON-JOINER'],
      [0x200d, 'zero-width', 'ZERO WIDTH JOINER'],
      [0x200e, 'direction', 'LEFT-TO-RIGHT MARK'],
      [0x200f, 'direction', 'RIGHT-TO-LEFT MARK'],
      [0x2028, 'blank', 'LINE SEPARATOR'],
      [0x2029, 'blank', 'PARAGRAPH SEPARATOR'],
      [0x202a, 'direction', 'LEFT-TO-RIGHT EMBEDDING'],
      [0x202b, 'direction', 'RIGHT-TO-LEFT EMBEDDING'],
      [0x202c, 'direction', 'POP DIRECTIONAL FORMATTING'],
      [0x202d, 'direction', 'LEFT-TO-RIGHT OVERRIDE'],
      [0x202e, 'direction', 'RIGHT-TO-LEFT OVERRIDE'],
      [0x205f, 'blank', 'MEDIUM MATHEMATICAL SPACE'],
      [0x2060, 'zero-width', 'WORD JOINER'],
      [0x2061, 'zero-width', 'FUNCTION APPLICATION'],
      [0x2062, 'zero-width', 'INVISIBLE TIMES'],
      [0x2063, 'zero-width', 'INVISIBLE SEPARATOR'],
      [0x2064, 'zero-width', 'INVISIBLE PLUS'],
      [0x2066, 'direction', 'LEFT-TO-RIGHT ISOLATE'],
      [0x2067, 'direction', 'RIGHT-TO-LEFT ISOLATE'],
      [0x2068, 'direction', 'FIRST STRONG ISOLATE'],
      [0x2069, 'direction', 'POP DIRECTIONAL ISOLATE'],
      [0x2800, 'blank', 'BRAILLE PATTERN BLANK'],
      [0x3164, 'blank', 'HANGUL FILLER'],
      [0xfeff, 'zero-width', 'ZERO WIDTH NO-BREAK SPACE'],
      [0xffa0, 'blank', 'HALFWIDTH HANGUL FILLER'],
    ] as const
  ).map(([codePoint, kind, name]) => [codePoint, { kind, name }]),
)

const ZERO_WIDTH_SPACE = 0x200b
const NON_JOINER = 0x200c
const JOINER = 0x200d
const VOWEL_SEPARATOR = 0x180e
const TAGS_FROM = 0xe0000
const TAGS_TO = 0xe007f

/** Scripts in which a joiner or a non-joiner changes what a reader sees. */
const JOINING =
  /^[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Mand}\p{sc=Adlm}\p{sc=Rohg}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}]/u
/** Scripts that put no blank between words, and mark where a line may break by a space of no width. */
const UNSPACED =
  /^[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}\p{sc=Lana}]/u
/** What is before a joiner of an emoji, a skin tone or a variation selector left out. */
const PICTURE = /^\p{Extended_Pictographic}/u
const VARIATION = /^(?:[\ufe0e\ufe0f]|\p{Emoji_Modifier})/u
const SELECTOR = /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u
const BLACK_FLAG = 0x1f3f4
const CANCEL_TAG = 0xe007f

export function listInvisible(text: string): InvisibleCharacter[] {
  if (!MAY_HOLD.test(text)) return []
  const found: InvisibleCharacter[] = []
  const characters = [...text]
  const flags = flagTags(characters)
  let index = 0
  characters.forEach((character, at) => {
    const codePoint = character.codePointAt(0) ?? 0
    if (codePoint >= TAGS_FROM && codePoint <= TAGS_TO) {
      if (!flags.has(at)) found.push({ index, codePoint, name: tagName(codePoint), kind: 'tag' })
    } else if (SELECTOR.test(character)) {
      if (selectsNothing(characters, at))
        found.push({ index, codePoint, name: selectorName(codePoint), kind: 'zero-width' })
    } else {
      const known = NAMED.get(codePoint)
      if (known && !isNeeded(characters, at, codePoint)) found.push({ index, codePoint, ...known })
    }
    index += character.length
  })
  return found
}

/** Most texts have none of them: one look decides. */
const MAY_HOLD = new RegExp(
  `[${[...NAMED.keys()].map((codePoint) => `\\u{${codePoint.toString(16)}}`).join('')}\\ufe00-\\ufe0f\\u{e0000}-\\u{e01ef}]`,
  'u',
)

function isNeeded(characters: readonly string[], at: number, codePoint: number): boolean {
  const before = characters[at - 1] ?? ''
  const after = characters[at + 1] ?? ''
  if (codePoint === ZERO_WIDTH_SPACE) return isOf(UNSPACED, characters, at) || UNSPACED.test(after)
  if (codePoint === VOWEL_SEPARATOR) return /^\p{sc=Mong}/u.test(before)
  if (codePoint !== JOINER && codePoint !== NON_JOINER) return false
  if (codePoint === JOINER && PICTURE.test(after)) {
    const base = VARIATION.test(before) ? (characters[at - 2] ?? '') : before
    if (PICTURE.test(base)) return true
  }
  // A letter or a sign of such a script before it is enough: it may be at the end of a word.
  return isOf(JOINING, characters, at)
}

/** Whether what is before is of these scripts; a mark is of the script of its letter. */
function isOf(scripts: RegExp, characters: readonly string[], at: number): boolean {
  const before = characters[at - 1] ?? ''
  return scripts.test(before) || (/^\p{M}/u.test(before) && scripts.test(characters[at - 2] ?? ''))
}

/** A selector says how the sign before it is drawn; without one, or after another selector, it says nothing to a reader. */
function selectsNothing(characters: readonly string[], at: number): boolean {
  const before = characters[at - 1] ?? ''
  return before.trim() === '' || SELECTOR.test(before) || NAMED.has(before.codePointAt(0) ?? 0)
}

function selectorName(codePoint: number): string {
  const number = codePoint <= 0xfe0f ? codePoint - 0xfe00 + 1 : codePoint - 0xe0100 + 17
  return `VARIATION SELECTOR-${number}`
}

/** Places of the tags that write the flag of a region: a black flag, then letters and digits, then the end of them. */
function flagTags(characters: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>()
  for (let at = 0; at < characters.length; at += 1) {
    if (characters[at]?.codePointAt(0) !== BLACK_FLAG) continue
    let end = at + 1
    while (isRegionTag(characters[end]?.codePointAt(0) ?? 0)) end += 1
    const length = end - at - 1
    if (length >= 3 && length <= 6 && characters[end]?.codePointAt(0) === CANCEL_TAG)
      for (let place = at + 1; place <= end; place += 1) places.add(place)
    at = end - 1
  }
  return places
}

/** A tag that stands for a small letter or a digit. */
const isRegionTag = (codePoint: number): boolean =>
  (codePoint >= 0xe0061 && codePoint <= 0xe007a) || (codePoint >= 0xe0030 && codePoint <= 0xe0039)

function tagName(codePoint: number): string {
  if (codePoint === CANCEL_TAG) return 'CANCEL TAG'
  if (codePoint === 0xe0001) return 'LANGUAGE TAG'
  const ascii = codePoint - TAGS_FROM
  return ascii > 0x20 ? `TAG ${String.fromCharCode(ascii)}` : ascii === 0x20 ? 'TAG SPACE' : 'UNASSIGNED TAG'
}

/** "U+202E". */
export const codePointOf = ({ codePoint }: InvisibleCharacter): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
