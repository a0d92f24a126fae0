/** The font files of a picture, each with the characters that it serves; the engine asks for a file when a text has one of them. Nothing comes from a network. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ALONE, FAMILIES, LAST_RESORT, type Lead, LETTERS, type Ranges, SERVES } from './font-families'

export type Weight = 400 | 500 | 600 | 700

export interface FontChoice {
  /** The typeface that is tried first; the others draw what it lacks. */
  lead: Lead
  weights: readonly Weight[]
}

/** In the words of the engine. */
export interface FontFile {
  /** Of the family: all files of one share it. */
  name: string
  key: string
  weight: Weight
  style: 'normal'
  unicodeRange: [number, number][]
  data: () => Promise<Buffer>
}

const FONTS_DIR = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', '@fontsource')
/** Not every family has every weight. */
const FILE_WEIGHTS = {
  400: [400],
  500: [500, 600, 400],
  600: [600, 700, 400],
  700: [700, 600, 400],
} as const satisfies Record<Weight, readonly Weight[]>
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u

interface Subset {
  family: string
  /** As in the file's name. */
  subset: string
  ranges: Ranges
  weights: ReadonlySet<number>
}

let index: Promise<FontIndex> | null = null

/** The files that a text needs, in the order in which they are tried. */
export async function fontFiles(text: string, { lead, weights }: FontChoice): Promise<FontFile[]> {
  const { subsets, pages } = await (index ??= readIndex())
  const asked = new Set(subsets.filter(({ family, subset }) => family === lead && subset === 'latin'))
  for (const sign of new Set(text)) {
    const code = sign.codePointAt(0) ?? 0
    if (within(IN_EVERY_LEAD, code)) continue
    for (const subset of pages.get(pageOf(code)) ?? [])
      if (isAsked(subset, lead) && within(subset.ranges, code)) asked.add(subset)
  }
  const order = [lead, ...FAMILIES.filter((name) => name !== lead && !isLatin(name)).sort(byHan(text))]
  return [...asked]
    .sort((a, b) => order.indexOf(a.family) - order.indexOf(b.family))
    .flatMap((subset) => weights.map((weight) => fileOf(subset, weight)))
}

/** Letters and punctuation of the West: other families claim them too, and are never tried. */
const IN_EVERY_LEAD: Ranges = [
  [0x00, 0xff],
  [0x2010, 0x2014],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x20ac, 0x20ac],
]

const within = (ranges: Ranges, code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last)

interface FontIndex {
  subsets: readonly Subset[]
  /** The subsets that have characters of a page of 256. */
  pages: ReadonlyMap<number, readonly Subset[]>
}

const pageOf = (code: number): number => code >> 8

async function readIndex(): Promise<FontIndex> {
  const subsets = (await Promise.all(FAMILIES.map(readFamily))).flat()
  const pages = new Map<number, Set<Subset>>()
  for (const subset of subsets)
    for (const [first, last] of subset.ranges)
      for (let page = pageOf(first); page <= pageOf(last); page += 1)
        pages.set(page, (pages.get(page) ?? new Set()).add(subset))
  return { subsets, pages: new Map([...pages].map(([page, on]) => [page, [...on]])) }
}

/** Every family of a script has Latin letters too, and more; only two of them shall draw any. */
function isAsked({ family, subset }: Subset, lead: Lead): boolean {
  if (family === lead || SERVES[family]) return true
  if (isLatin(family)) return false
  return family === 'noto-sans' ? LETTERS.includes(subset) && subset !== 'latin' : !LETTERS.includes(subset)
}

const isLatin = (name: string): boolean => ['roboto', 'arimo', 'inter'].includes(name)

/** Without kana, Han is more likely Chinese: its font then goes before the Japanese one. */
const byHan = (text: string) => (a: string, b: string) => (KANA.test(text) ? 0 : hanRank(a) - hanRank(b))
const hanRank = (name: string): number => (name === 'noto-sans-jp' ? 1 : name === LAST_RESORT ? 2 : 0)

function fileOf({ family, subset, ranges, weights }: Subset, weight: Weight): FontFile {
  const fileWeight = FILE_WEIGHTS[weight].find((each) => weights.has(each)) ?? 400
  const file = `${family}-${subset}-${fileWeight}-normal.woff2`
  return {
    name: family,
    key: `${file} as ${weight}`,
    weight,
    style: 'normal',
    // A mark is drawn with the letter below it, so the last resort serves every letter; to the engine no range is every character.
    unicodeRange: family === LAST_RESORT ? [] : [...ranges],
    data: () => readFile(join(FONTS_DIR, family, 'files', file)),
  }
}

/** A package that is not installed has no files. */
async function readFamily(family: string): Promise<Subset[]> {
  const folder = join(FONTS_DIR, family)
  const files = await readdir(join(folder, 'files')).catch(() => [])
  const list = await readFile(join(folder, 'unicode.json'), 'utf8').catch(() => '{}')
  // Safe: @fontsource writes this file as a map from subset to a unicode-range list.
  const claimed = JSON.parse(list) as Record<string, string>
  const serves = SERVES[family]
  const ranges = serves ? Object.fromEntries(Object.keys(serves).map((subset) => [subset, ''])) : claimed
  return Object.entries(ranges).flatMap(([name, claim]) => {
    const subset = name.replace(/[[\]]/g, '')
    const start = `${family}-${subset}-`
    const weights = files
      .filter((file) => file.startsWith(start) && file.endsWith('-normal.woff2'))
      .map((file) => Number.parseInt(file.slice(start.length), 10))
    const alone = ALONE[family]
    const served = [...(serves?.[name] ?? rangesOf(claim))].filter(
      ([first, last]) => !alone || alone.some(([from, to]) => first >= from && last <= to),
    )
    // To the engine no range at all would mean every character.
    return weights.length > 0 && served.length > 0
      ? [{ family, subset, ranges: served, weights: new Set(weights) }]
      : []
  })
}

function rangesOf(claim: string): [number, number][] {
  return claim.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })
}
