/** The drawing of one emoji as a PNG in a data URL, made from @twemoji/svg on disk; null when there is none. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { rasterise } from './rasterise'

const EMOJI_DIR = join(process.cwd(), 'node_modules', '@twemoji', 'svg')
const CODE_POINTS_MAX = 12
const ZERO_WIDTH_JOINER = '\u200d'
/** The drawings are 36 units wide; large enough for three times the text of a message. */
const ZOOM = 2
const KEPT_MAX = 200
const kept = new Map<string, string | null>()

/** A bitmap and not the drawing itself: many programs refuse an SVG inside an SVG. */
export async function emojiPicture(emoji: string): Promise<string | null> {
  const known = kept.get(emoji)
  if (known !== undefined) return known
  const svg = await emojiFile(emoji)
  const url = svg ? `data:image/png;base64,${(await lightPng(svg)).toString('base64')}` : null
  if (kept.size >= KEPT_MAX) kept.clear()
  kept.set(emoji, url)
  return url
}

/** A text may have hundreds of them. */
const lightPng = async (svg: string): Promise<Buffer> =>
  sharp(await rasterise(svg, ZOOM))
    .png({ palette: true })
    .toBuffer()

async function emojiFile(emoji: string): Promise<string | null> {
  const points = Array.from(emoji)
  if (points.length > CODE_POINTS_MAX) return null
  // Files of single emoji leave the variation selector out; joined sequences keep it.
  const plain = points.filter((point) => point !== '\ufe0f')
  const spellings = emoji.includes(ZERO_WIDTH_JOINER) ? [points, plain] : [plain, points]
  for (const spelling of spellings) {
    // Hexadecimal names only: no part of the text can steer the path.
    const name = spelling.map((point) => (point.codePointAt(0) ?? 0).toString(16)).join('-')
    const svg = await readFile(join(EMOJI_DIR, `${name}.svg`), 'utf8').catch(() => null)
    if (svg) return svg
  }
  return null
}
