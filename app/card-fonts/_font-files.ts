/** Reads stylesheets and font files of the packages that cards may ask for; nothing else on disk can be named. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SCRIPT_PACKAGES } from '@/components/whatsapp/script-families'

const FOLDER = join(process.cwd(), 'node_modules', '@fontsource')
const SHEET = /^([a-z-]+)-(400|500|600|700)\.css$/
/** Emoji are one file of a package of its own; it has a single weight. */
const EMOJI_FILE = 'twemoji-400-normal.woff2'
const EMOJI_PATH = join(process.cwd(), 'node_modules', 'twemoji-colr-font', 'twemoji.woff2')
const FILE = /^[a-z0-9-]+-(?:400|500|600|700)-normal\.woff2?$/

/** `noto-sans-arabic-400.css`; its addresses are relative and lead to `/card-fonts/files/`. Null when there is none. */
export async function fontSheet(name: string): Promise<string | null> {
  const [, family = '', weight = ''] = SHEET.exec(name) ?? []
  if (!SCRIPT_PACKAGES.includes(family)) return null
  if (family === 'twemoji') return emojiSheet(weight)
  // Not every family has each weight.
  for (const nearest of weight === '400' ? ['400'] : [weight, '700', '400']) {
    const css = await readFile(join(FOLDER, family, `${nearest}.css`), 'utf8').catch(() => null)
    if (css) return css.replaceAll(`font-weight: ${nearest}`, `font-weight: ${weight}`)
  }
  return null
}

export async function fontFile(name: string): Promise<Buffer | null> {
  if (!FILE.test(name)) return null
  if (name === EMOJI_FILE) return await readFile(EMOJI_PATH).catch(() => null)
  const family = SCRIPT_PACKAGES.filter((known) => name.startsWith(`${known}-`)).sort(
    (a, b) => b.length - a.length,
  )[0]
  return family ? await readFile(join(FOLDER, family, 'files', name)).catch(() => null) : null
}

/** Without keycaps (20E3), which this font leaves empty: the reader's own typefaces draw them. */
const EMOJI_RANGE = 'U+A9,U+AE,U+200D,U+203C-20E2,U+20E4-3299,U+FE0F,U+1F000-1FAFF,U+E0020-E007F'
const emojiSheet = (weight: string): string =>
  `@font-face{font-family:'Twemoji';font-weight:${weight};font-display:swap;src:url(./files/${EMOJI_FILE}) format('woff2');unicode-range:${EMOJI_RANGE}}`
