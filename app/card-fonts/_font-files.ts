/** Reads stylesheets and font files of the packages that cards may ask for; nothing else on disk can be named. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SCRIPT_PACKAGES } from '@/components/whatsapp/samples/script-families'
import { withoutTable } from './_without-table'

const FOLDER = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', '@fontsource')
const SHEET = /^([a-z-]+)-(400|500|600|700)\.css$/
const FILE = /^[a-z0-9-]+-(?:400|500|600|700)-normal\.woff2?$/

/** `noto-sans-arabic-400.css`; its addresses are relative and lead to `/card-fonts/files/`. Null when there is none. */
export async function fontSheet(name: string): Promise<string | null> {
  const [, family = '', weight = ''] = SHEET.exec(name) ?? []
  if (!SCRIPT_PACKAGES.includes(family)) return null
  // Not every family has each weight.
  for (const nearest of weight === '400' ? ['400'] : [weight, '700', '400']) {
    const css = await readFile(join(FOLDER, family, `${nearest}.css`), 'utf8').catch(() => null)
    if (!css) continue
    const sheet = css.replaceAll(`font-weight: ${nearest}`, `font-weight: ${weight}`)
    return family === EMOJI ? emojiSheet(sheet, weight) : sheet
  }
  return null
}

export async function fontFile(name: string): Promise<Buffer | null> {
  if (!FILE.test(name)) return null
  const family = SCRIPT_PACKAGES.filter((known) => name.startsWith(`${known}-`)).sort(
    (a, b) => b.length - a.length,
  )[0]
  if (!family) return null
  const file = await readFile(join(FOLDER, family, 'files', name)).catch(() => null)
  return file && name.endsWith('.woff') ? lighter(family, file) : file
}

/**
 * Emoji are painted by COLRv1, which is in the package's WOFF files alone; its WOFF2 files hold SVG drawings, which Chromium leaves blank. A
 * browser that cannot paint this kind of colour font is told so, and keeps to its own emoji.
 */
const EMOJI = 'noto-color-emoji'
const PAINTS = "format('woff') tech(color-COLRv1)"
/** The one emoji that the package's parts leave out, the family of no stated number: the whole font has it. */
const LEFT_OUT = 'U+1F46A'

const emojiSheet = (css: string, weight: string): string =>
  css.replaceAll(/url\([^)]*\) format\('woff2'\), (url\([^)]*\)) format\('woff'\)/g, `$1 ${PAINTS}`) +
  `@font-face{font-family:'Noto Color Emoji';font-weight:${weight};font-display:swap;src:url(./files/${EMOJI}-emoji-400-normal.woff) ${PAINTS};unicode-range:${LEFT_OUT}}`

/** Without the same drawings once more, as SVG: they are more than half of a file. */
const lighter = (family: string, file: Buffer): Buffer =>
  family === EMOJI ? withoutTable(file, 'SVG ') : file
