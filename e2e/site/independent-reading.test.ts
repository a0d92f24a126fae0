/** A second reader with nothing in common with ours: cheerio's tree of each recorded page holds the same title, text and picture. */
import { type CheerioAPI, loadBuffer } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { pageOf, readHead } from '@/lib/preview/testing/sample-pages'
import { findRoutes, loadSite, readBody } from './load-site'

const pages = loadSite().filter(({ name, routes }) => {
  // The flood never ends, and two cases hold no page.
  const kinds = routes.map(({ body }) => body.kind)
  return kinds.includes('page') && !kinds.includes('flood') && name !== 'empty-page'
})

/** The last non-empty value of the first key that has one, as `lenient` reads. */
function lastOf($: CheerioAPI, keys: readonly string[]): string | null {
  for (const key of keys) {
    const values = $('meta')
      .toArray()
      .filter((meta) => [$(meta).attr('property'), $(meta).attr('name')].includes(key))
      .map((meta) => ($(meta).attr('content') ?? '').replace(/\s+/g, ' ').trim())
      .filter(Boolean)
    const last = values.at(-1)
    if (last !== undefined) return last
  }
  return null
}

describe.each(pages)('$name', (site) => {
  it('reads the same in another parser', async () => {
    const route = findRoutes(site, site.path, 'browser').find(({ body }) => body.kind === 'page')
    if (!route) return
    const bytes = await readBody(site, route)
    const contentType = route.headers['content-type'] ?? null
    const { lenient } = readHead(pageOf(bytes, { contentType, finalUrl: site.url }))
    const label = /charset=([\w-]+)/i.exec(contentType ?? '')?.[1]
    const $ = loadBuffer(bytes, {
      encoding: { defaultEncoding: 'utf-8', ...(label ? { transportLayerEncodingLabel: label } : {}) },
    })
    const title = lastOf($, ['og:title', 'twitter:title', 'title']) ?? $('head > title').first().text().trim()
    expect(lenient.title?.value ?? '').toBe(title)
    expect(lenient.description?.value ?? null).toBe(
      lastOf($, ['og:description', 'twitter:description', 'description']),
    )
    const image = lastOf($, ['og:image', 'twitter:image', 'image'])
    if (image !== null) expect(lenient.images[0]?.value).toBe(image)
  })
})

it('has many pages to compare', () => {
  expect(pages.length).toBeGreaterThan(35)
})
