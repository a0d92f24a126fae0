/** Finds the font files on disk that a text needs; reads nothing from the network and nothing outside @fontsource. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { flipMarkOffsets } from './flip-mark-offsets'
import { type SignRange, signsOfFont } from './signs-of-font'

export interface PictureFont {
  name: string
  data: Buffer
  weight: Weight
  style: 'normal'
}

export interface FontChoice {
  /** The typeface that is tried first; the Noto families draw what it lacks. */
  lead: Lead
  weights: readonly Weight[]
}
export type Lead = (typeof LATIN)[number] | 'noto-sans'
export type Weight = 400 | 500 | 600 | 700

const FONTS_DIR = join(process.cwd(), 'node_modules', '@fontsource')
/** The surfaces' own typefaces and their stand-ins. */
const LATIN = ['roboto', 'arimo', 'inter'] as const
/** The first package that has a character draws it. */
const PACKAGES = [
  ...LATIN,
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
] as const
/** The Korean family claims Han and kana that it does not draw: it is asked for Hangul only. */
const HANGUL = [
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xac00, 0xd7af],
] as const
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
/** Not every family has every weight. */
const FILE_WEIGHTS = {
  400: [400],
  500: [500, 600, 400],
  600: [600, 700, 400],
  700: [700, 600, 400],
} as const satisfies Record<Weight, readonly Weight[]>

interface Subset {
  package: string
  /** As in the file's name. */
  subset: string
  ranges: readonly SignRange[]
}

let subsets: Promise<Subset[]> | null = null
const files = new Map<string, Promise<Buffer | null>>()

/** The fonts in the order in which they shall be tried; characters that no font has are drawn as a box. */
export async function pictureFonts(text: string, { lead, weights }: FontChoice): Promise<PictureFont[]> {
  subsets ??= readSubsets()
  // Of the Latin typefaces only the leading one draws, and the one that has most letters.
  const all = (await subsets).filter(
    ({ package: name }) => name === lead || !LATIN.some((latin) => latin === name),
  )
  const chosen = await choose(text, lead, all)
  const fonts = await Promise.all(chosen.flatMap((subset) => weights.map((weight) => load(subset, weight))))
  return fonts.filter((font) => font !== null)
}

async function choose(text: string, lead: FontChoice['lead'], all: readonly Subset[]): Promise<Subset[]> {
  const latin = all.filter((subset) => subset.package === lead && subset.subset === 'latin')
  const ordered = KANA.test(text) ? all : [...all].sort((a, b) => hanRank(a) - hanRank(b))
  const chosen = new Set(latin)
  for (const char of new Set(text)) {
    const code = char.codePointAt(0)
    if (code === undefined) continue
    for (const subset of new Set([...chosen, ...ordered])) {
      if (!within(subset.ranges, code) || !within(await signsOf(subset), code)) continue
      chosen.add(subset)
      break
    }
  }
  return [...chosen]
}

/** Without kana, Han is more likely Chinese: its font goes before the Japanese one. */
const hanRank = (subset: Subset): number => (subset.package === 'noto-sans-jp' ? 1 : 0)

const within = (ranges: readonly SignRange[], code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last)

const signs = new Map<Subset, Promise<SignRange[]>>()

/** Every weight of a family has the same signs. */
function signsOf(subset: Subset): Promise<SignRange[]> {
  let found = signs.get(subset)
  if (!found)
    signs.set(subset, (found = load(subset, 400).then((font) => (font ? signsOfFont(font.data) : []))))
  return found
}

async function load(subset: Subset, weight: Weight): Promise<PictureFont | null> {
  for (const fileWeight of FILE_WEIGHTS[weight]) {
    const name = `${subset.package}-${subset.subset}-${fileWeight}-normal.woff`
    let file = files.get(name)
    if (!file) files.set(name, (file = readFont(join(FONTS_DIR, subset.package, 'files', name))))
    const data = await file
    if (data) return { name: `${subset.package} ${subset.subset}`, data, weight, style: 'normal' }
  }
  return null
}

/** Null when the package has no such file. */
async function readFont(path: string): Promise<Buffer | null> {
  const woff = await readFile(path).catch(() => null)
  return woff && flipMarkOffsets(woff)
}

async function readSubsets(): Promise<Subset[]> {
  const lists = await Promise.all(PACKAGES.map(readPackage))
  return lists.flat()
}

/** A package that is not installed has no subsets. */
async function readPackage(name: string): Promise<Subset[]> {
  const text = await readFile(join(FONTS_DIR, name, 'unicode.json'), 'utf8').catch(() => '{}')
  // Safe: @fontsource writes this file as a map from subset to a unicode-range list.
  const ranges = JSON.parse(text) as Record<string, string>
  return Object.entries(ranges).map(([subset, list]) => ({
    package: name,
    subset: subset.replace(/[[\]]/g, ''),
    ranges: list
      .split(',')
      .map((range) => {
        const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
        return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const
      })
      .filter(
        ([first, last]) =>
          name !== 'nanum-gothic' || HANGUL.some(([from, to]) => first >= from && last <= to),
      ),
  }))
}
