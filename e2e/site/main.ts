/** `npm run site`: serves the test web until Ctrl-C, and prints its addresses and how the product scans them. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSite } from './load-site'
import { serveSite } from './serve-site'
import { siteSettings } from './site-settings'

const FOLDER = fileURLToPath(new URL('../../.cache/site/', import.meta.url))

const cases = loadSite()
const site = await serveSite(cases)
const settings = siteSettings(site, FOLDER)
const settingsFile = path.join(FOLDER, 'settings.env')
const lines = Object.entries(settings).map(
  ([name, value]) => `export ${name}='${value.replaceAll("'", "'\\''")}'\n`,
)
writeFileSync(settingsFile, lines.join(''))

for (const { name, what } of cases) console.log(`${site.urlOf(name)}\n    ${what}`)
console.log(`
These names exist only for a product that was started with the settings of this site:

  . '${settingsFile}'
  npm run dev
`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void site.close().then(() => process.exit(0)))
}
