/** A folder of recorded pages (`*.html.gz`), each with its address and type where a `manifest.json` beside them says so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'

export interface RecordedPage {
  name: string
  url: string
  contentType: string
  html: Buffer
}

const manifestSchema = z.array(
  z.object({ file: z.string(), url: z.string().nullish(), contentType: z.string().nullish() }),
)
/** Where a page itself says what it is called, in either order of the attributes. */
const OWN_ADDRESS =
  /<link\b[^>]*\brel=["']?canonical\b[^>]*\bhref=["']?(https?:[^"'\s>]+)|<meta\b[^>]*\bproperty=["']?og:url\b[^>]*\bcontent=["']?(https?:[^"'\s>]+)/i

export function* loadFolder(folder: string): Generator<RecordedPage> {
  const listed = manifestOf(folder)
  const files = readdirSync(folder).filter((name) => name.endsWith('.html.gz'))
  for (const file of files.toSorted()) {
    const html = gunzipSync(readFileSync(path.join(folder, file)))
    const said = listed.get(file)
    const name = path.basename(file, '.html.gz')
    yield {
      name,
      url: said?.url ?? addressIn(html) ?? `https://www.example.com/${name}`,
      contentType: said?.contentType ?? 'text/html; charset=utf-8',
      html,
    }
  }
}

function addressIn(html: Buffer): string | null {
  const found = OWN_ADDRESS.exec(html.toString('utf8'))
  const address = found?.[1] ?? found?.[2]
  return address && URL.canParse(address) ? address.replace(/^http:/, 'https:') : null
}

function manifestOf(folder: string) {
  const file = path.join(folder, 'manifest.json')
  const listed = existsSync(file) ? manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
  return new Map(listed.map((page) => [page.file, page]))
}
