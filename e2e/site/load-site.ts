/** Reads the recorded test web from disk: every case, and what each of its routes responds, as bytes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { caseSchema, type SiteCase, type SiteRoute, type SiteVisitor } from './case-schema'
import { drawImage } from './draw-image'

export const SITE_FOLDER = path.dirname(fileURLToPath(import.meta.url))
const CACHE_FOLDER = path.resolve(SITE_FOLDER, '../../.cache/site-images')
const FILL_MARKER = '/* fill */'

export interface LoadedCase extends SiteCase {
  /** The folder's name. */
  name: string
  folder: string
  /** What a person pastes. */
  url: string
}

/** All cases in the order of their names. Throws on a case that does not follow the schema. */
export function loadSite(): LoadedCase[] {
  return readdirSync(SITE_FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(SITE_FOLDER, entry.name, 'case.json')))
    .map(({ name }) => loadCase(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

export function loadCase(name: string): LoadedCase {
  const folder = path.join(SITE_FOLDER, name)
  const parsed = caseSchema.safeParse(JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8')))
  if (!parsed.success) throw new Error(`e2e/site/${name}/case.json: ${parsed.error.message}`)
  const { host, path: pagePath, https } = parsed.data
  return { ...parsed.data, name, folder, url: `${https === 'none' ? 'http' : 'https'}://${host}${pagePath}` }
}

export type SentHeaders = Readonly<Record<string, string | string[] | undefined>>

/** The routes of the case that respond to this path for this visitor; the first one does. Without headers, those for any. */
export function findRoutes(
  site: SiteCase,
  pathAndQuery: string,
  visitor: SiteVisitor,
  sent: SentHeaders | null = null,
): SiteRoute[] {
  return site.routes.filter(
    ({ path: own, anyQuery, visitors, when }) =>
      (own === pathAndQuery || (anyQuery && pathAndQuery.startsWith(`${own}?`))) &&
      (visitors === undefined || visitors.some((each) => isOne(each, visitor))) &&
      (when === undefined || sent === null || matches(when, sent)),
  )
}

const matches = (when: Readonly<Record<string, RegExp>>, sent: SentHeaders): boolean =>
  Object.entries(when).every(([name, wanted]) => wanted.test(String(sent[name] ?? '')))

const isOne = (named: NonNullable<SiteRoute['visitors']>[number], visitor: SiteVisitor): boolean =>
  named === visitor || (named === 'whatsapp' && (visitor === 'android' || visitor === 'ios'))

/** The body of a route. A flood is never held in memory: it has its own source, see flood.ts. */
export async function readBody(site: LoadedCase, route: SiteRoute): Promise<Buffer> {
  const { body } = route
  switch (body.kind) {
    case 'page':
      return fill(readFileSync(path.join(site.folder, body.file)), body.fillBytes)
    case 'packed-page':
      return gzipSync(readFileSync(path.join(site.folder, body.file)))
    case 'image':
      return readImage(site, body.image)
    case 'text':
      return Buffer.from(body.text)
    case 'flood':
    case 'empty':
      return Buffer.alloc(0)
  }
}

/** A picture of the case: from its folder when it is stored there, else drawn once into the cache. */
export async function readImage(site: LoadedCase, name: string): Promise<Buffer> {
  const drawing = site.images[name]
  if (!drawing) throw new Error(`e2e/site/${site.name}/case.json names no picture ${name}`)
  const file = drawing.stored ? path.join(site.folder, name) : path.join(CACHE_FOLDER, `${site.name}-${name}`)
  if (existsSync(file)) return readFileSync(file)
  return drawImage(drawing, file)
}

/** latin1 keeps every byte as it is, whatever the page's own encoding. */
function fill(bytes: Buffer, fillBytes: number | undefined): Buffer {
  if (fillBytes === undefined) return bytes
  const text = bytes.toString('latin1')
  if (!text.includes(FILL_MARKER)) throw new Error(`a page with fillBytes needs ${FILL_MARKER}`)
  const rules: string[] = []
  for (let length = 0, n = 0; length < fillBytes; n++) {
    const rule = `.c${n.toString(36)}{margin:${n % 64}px ${(n * 7) % 48}px;color:#${((n * 2654435761) >>> 8).toString(16).padStart(6, '0').slice(0, 6)}}\n`
    rules.push(rule)
    length += rule.length
  }
  return Buffer.from(text.replace(FILL_MARKER, rules.join('')), 'latin1')
}
