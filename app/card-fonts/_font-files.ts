/** Reads stylesheets and font files of the packages that cards may ask for; nothing else on disk can be named. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SCRIPT_PACKAGES } from '@/components/whatsapp/script-families'

const FOLDER = join(process.cwd(), 'node_modules', '@fontsource')
const SHEET = /^([a-z-]+)-(400|500|600|700)\.css$/
const FILE = /^[a-z0-9-]+-(?:400|500|600|700)-normal\.woff2?$/

/** `noto-sans-arabic-400.css`; its addresses are relative and lead to `/card-fonts/files/`. Null when there is none. */
export async function fontSheet(name: string): Promise<string | null> {
  const [, family = '', weight = ''] = SHEET.exec(name) ?? []
  if (!SCRIPT_PACKAGES.includes(family)) return null
  // Not every family has each weight.
  for (const nearest of weight === '400' ? ['400'] : [weight, '700', '400']) {
    const css = await readFile(join(FOLDER, family, `${nearest}.css`), 'utf8').catch(() => null)
    if (css) return css.replaceAll(`font-weight: ${nearest}`, `font-weight: ${weight}`)
  }
  return null
}

export async function fontFile(name: string): Promise<Buffer | null> {
  if (!FILE.test(name)) return null
  const family = SCRIPT_PACKAGES.filter((known) => name.startsWith(`${known}-`)).sort(
    (a, b) => b.length - a.length,
  )[0]
  return family ? await readFile(join(FOLDER, family, 'files', name)).catch(() => null) : null
}
