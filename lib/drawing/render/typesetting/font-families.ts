/** The typefaces that pictures are drawn with, as packages of @fontsource, in the order in which they are tried. */

/** The surfaces' own typefaces and their stand-ins, and that of our own pictures. */
export type Lead = 'roboto' | 'arimo' | 'inter' | 'noto-sans'

/** Has marks that stack on any letter, and signs that no other family has. */
export const LAST_RESORT = 'dejavu-sans'

export const FAMILIES: readonly string[] = [
  'roboto',
  'arimo',
  'inter',
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-devanagari',
  'noto-sans-bengali',
  'noto-sans-tamil',
  'noto-sans-telugu',
  'noto-sans-gujarati',
  'noto-sans-gurmukhi',
  'noto-sans-kannada',
  'noto-sans-malayalam',
  'noto-sans-sinhala',
  'noto-sans-thai',
  'noto-sans-lao',
  'noto-sans-khmer',
  'noto-sans-myanmar',
  'noto-sans-ethiopic',
  'noto-sans-armenian',
  'noto-sans-georgian',
  'nanum-gothic',
  'noto-sans-jp',
  'noto-sans-sc',
  'noto-sans-math',
  'noto-sans-symbols',
  LAST_RESORT,
]

/** Subsets of letters that many families have. */
export const LETTERS: readonly string[] = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
]

/** Families that claim the letters of others as well are asked for their own alone. */
export const ALONE: Readonly<Record<string, Ranges>> = {
  'nanum-gothic': [
    [0x1100, 0x11ff],
    [0x3130, 0x318f],
    [0xac00, 0xd7af],
  ],
  'noto-sans-jp': [[0x2000, 0x3ffff]],
  'noto-sans-sc': [[0x2000, 0x3ffff]],
}

export type Ranges = readonly [number, number][]

/** Where a package claims other characters for a file than it has: what the file is asked for. */
export const SERVES: Readonly<Record<string, Record<string, Ranges>>> = {
  // One file with the whole of mathematics, which its package calls Latin.
  'noto-sans-math': {
    latin: [
      [0x2100, 0x214f],
      [0x2190, 0x23ff],
      [0x27c0, 0x27ff],
      [0x2900, 0x2bff],
      [0x1d400, 0x1d7ff],
      [0x1ee00, 0x1eeff],
    ],
  },
  [LAST_RESORT]: {
    latin: [
      [0x0250, 0x036f],
      [0x0483, 0x0489],
      [0x1680, 0x169f],
      [0x1d00, 0x1dff],
      [0x2000, 0x2bff],
      [0x2c60, 0x2dff],
      [0xa640, 0xa7ff],
      [0xfb00, 0xfb06],
    ],
  },
}
