/** The drawing of one emoji as a data URL, from @twemoji/svg on disk; null when there is none. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const EMOJI_DIR = join(process.cwd(), 'node_modules', '@twemoji', 'svg')
const CODE_POINTS_MAX = 12
const ZERO_WIDTH_JOINER = '\u200d'

export async function emojiPicture(emoji: string): Promise<string | null> {
  const points = Array.from(emoji)
  if (points.length > CODE_POINTS_MAX) return null
  // Files of single emoji leave the variation selector out; joined sequences keep it.
  const plain = points.filter((point) => point !== '\ufe0f')
  const spellings = emoji.includes(ZERO_WIDTH_JOINER) ? [points, plain] : [plain, points]
  for (const spelling of spellings) {
    // Hexadecimal names only: no part of the text can steer the path.
    const name = spelling.map((point) => (point.codePointAt(0) ?? 0).toString(16)).join('-')
    const svg = await readFile(join(EMOJI_DIR, `${name}.svg`)).catch(() => null)
    if (svg) return `data:image/svg+xml;base64,${svg.toString('base64')}`
  }
  return null
}
