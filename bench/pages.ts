/** The pages of the benchmark, gzipped: recorded pages of the web when they lie beside the project, otherwise those of the test web. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { findRoutes, loadSite, readBody } from '../e2e/site/load-site'

export interface BenchPage {
  name: string
  contentType: string
  /** As it goes over the wire. */
  gzipped: Buffer
  html: Buffer
}
export interface BenchPages {
  /** For the table: what these pages are. */
  what: string
  pages: BenchPage[]
}

/** Not part of the project: real pages are their authors' work. */
const RECORDED = process.env['BENCH_PAGES'] ?? path.join(import.meta.dirname, '..', '..', 'shared', 'pages')
const manifestSchema = z.array(z.object({ file: z.string(), contentType: z.string() }))

export async function loadPages(): Promise<BenchPages> {
  if (!existsSync(path.join(RECORDED, 'manifest.json'))) return loadSitePages()
  const manifest = manifestSchema.parse(
    JSON.parse(readFileSync(path.join(RECORDED, 'manifest.json'), 'utf8')),
  )
  const pages = manifest.map(({ file, contentType }) => {
    const gzipped = readFileSync(path.join(RECORDED, path.basename(file)))
    return { name: path.basename(file, '.html.gz'), contentType, gzipped, html: gunzipSync(gzipped) }
  })
  return { what: `${pages.length} real pages, recorded`, pages }
}

async function loadSitePages(): Promise<BenchPages> {
  const pages: BenchPage[] = []
  for (const site of loadSite()) {
    const route = findRoutes(site, site.path, 'android')[0]
    if (route?.status !== 200 || route.body.kind !== 'page' || route.hangs || route.delayMs > 0) continue
    const html = await readBody(site, route)
    const declared = Object.entries(route.headers).find(([name]) => name.toLowerCase() === 'content-type')
    pages.push({
      name: site.name,
      contentType: declared?.[1] ?? 'text/html; charset=utf-8',
      gzipped: gzipSync(html),
      html,
    })
  }
  return { what: `${pages.length} pages of the test web (e2e/site)`, pages }
}
