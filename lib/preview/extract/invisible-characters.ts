/**
 * Lists the characters of a text that nobody sees: those that turn its direction, take no room, or carry hidden words. What a script
 * or an emoji cannot be written without is not listed.
 */

export interface InvisibleCharacter {
  /** UTF-16 index. */
  index: number
  codePoint: number
  /** Unicode's name for it, in lower case. */
  name: string
  kind: 'direction' | 'zero-width' | 'tag' | 'soft-hyphen'
}

const NAMED: ReadonlyMap<number, Pick<InvisibleCharacter, 'name' | 'kind'>> = new Map(
  (
    [
      [0x00ad, 'soft-hyphen', 'soft hyphen'],
      [0x034f, 'zero-width', 'combining grapheme joiner'],
      [0x061c, 'direction', 'arabic letter mark'],
      [0x115f, 'zero-width', 'hangul choseong filler'],
      [0x1160, 'zero-width', 'hangul jungseong filler'],
      [0x180e, 'zero-width', 'mongolian vowel separator'],
      [0x200b, 'zero-width', 'zero width space'],
      [0x200c, 'zero-width', 'zero width non-joiner'],
      [0x200d, 'zero-width', 'zero width joiner'],
      [0x200e, 'direction', 'left-to-right mark'],
      [0x200f, 'direction', 'right-to-left mark'],
      [0x202a, 'direction', 'left-to-right embedding'],
      [0x202b, 'direction', 'right-to-left embedding'],
      [0x202c, 'direction', 'pop directional formatting'],
      [0x202d, 'direction', 'left-to-right override'],
      [0x202e, 'direction', 'right-to-left override'],
      [0x2060, 'zero-width', 'word joiner'],
      [0x2061, 'zero-width', 'function application'],
      [0x2062, 'zero-width', 'invisible times'],
      [0x2063, 'zero-width', 'invisible separator'],
      [0x2064, 'zero-width', 'invisible plus'],
      [0x2066, 'direction', 'left-to-right isolate'],
      [0x2067, 'direction', 'right-to-left isolate'],
      [0x2068, 'direction', 'first strong isolate'],
      [0x2069, 'direction', 'pop directional isolate'],
      [0x3164, 'zero-width', 'hangul filler'],
      [0xfeff, 'zero-width', 'zero width no-break space'],
      [0xffa0, 'zero-width', 'halfwidth hangul filler'],
    ] as const
  ).map(([codePoint, kind, name]) => [codePoint, { kind, name }]),
)

const NON_JOINER = 0x200c
const JOINER = 0x200d
const TAGS_FROM = 0xe0000
const TAGS_TO = 0xe007f

/** Scripts in which a joiner or a non-joiner changes what a reader sees. */
const JOINING =
  /^[\p{sc=Arab}\p{sc=Syrc}\p{sc=Mong}\p{sc=Nkoo}\p{sc=Mand}\p{sc=Adlm}\p{sc=Rohg}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}\p{sc=Mymr}\p{sc=Khmr}\p{sc=Tibt}\p{sc=Java}\p{sc=Bali}]/u
/** What stands before a joiner of an emoji, a skin tone or a variation selector left out. */
const PICTURE = /^\p{Extended_Pictographic}/u
const VARIATION = /^(?:[\ufe0e\ufe0f]|\p{Emoji_Modifier})/u
const BLACK_FLAG = 0x1f3f4
const CANCEL_TAG = 0xe007f

export function listInvisible(text: string): InvisibleCharacter[] {
  const found: InvisibleCharacter[] = []
  const characters = [...text]
  const flags = flagTags(characters)
  let index = 0
  characters.forEach((character, at) => {
    const codePoint = character.codePointAt(0) ?? 0
    if (codePoint >= TAGS_FROM && codePoint <= TAGS_TO) {
      if (!flags.has(at)) found.push({ index, codePoint, name: tagName(codePoint), kind: 'tag' })
    } else {
      const known = NAMED.get(codePoint)
      if (known && !isNeeded(characters, at, codePoint)) found.push({ index, codePoint, ...known })
    }
    index += character.length
  })
  return found
}

function isNeeded(characters: readonly string[], at: number, codePoint: number): boolean {
  if (codePoint !== JOINER && codePoint !== NON_JOINER) return false
  const before = characters[at - 1] ?? ''
  const after = characters[at + 1] ?? ''
  if (codePoint === JOINER && PICTURE.test(after)) {
    const base = VARIATION.test(before) ? (characters[at - 2] ?? '') : before
    if (PICTURE.test(base)) return true
  }
  // A letter or a sign of such a script before it is enough: it may stand at the end of a word.
  return JOINING.test(before) || (isMark(before) && JOINING.test(characters[at - 2] ?? ''))
}

const isMark = (character: string): boolean => /^\p{M}/u.test(character)

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
  if (codePoint === CANCEL_TAG) return 'cancel tag'
  if (codePoint === 0xe0001) return 'language tag'
  const ascii = codePoint - TAGS_FROM
  return ascii > 0x20 ? `tag ${String.fromCharCode(ascii)}` : ascii === 0x20 ? 'tag space' : 'unassigned tag'
}
