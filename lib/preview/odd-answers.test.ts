/** Every kind of answer that is not simply the page, through the whole scan: what is said, and that nothing is said of tags nobody saw. */
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CrawlOptions } from './crawl/crawl-options'
import { createNetwork } from './crawl/network'
import { QUICK } from './crawl/test-ask'
import { serve, type TestServer } from './crawl/test-servers'
import type { Network } from './network'
import { scan } from './pipeline'
import { type Report, reportSchema } from './report/schema'

interface Answer {
  status: number
  headers?: Record<string, string>
  body?: string | Buffer
}
let answer: Answer = { status: 200 }
let asked: string[] = []
let site: TestServer
let options: CrawlOptions
let network: Network & { close(): Promise<void> }

beforeAll(async () => {
  site = await serve((request, response) => {
    asked.push(`${request.url} ${request.headers['user-agent']?.slice(0, 8)}`)
    if (request.url !== '/') return void response.writeHead(404).end()
    const { status, headers = { 'content-type': 'text/html; charset=utf-8' }, body } = answer
    response.writeHead(status, headers).end(body)
  })
  options = { allow: [site.endpoint], timeouts: QUICK, caps: { fetchesPerHostMax: 8 } }
  network = createNetwork(options)
})
afterAll(() => Promise.all([site.close(), network.close()]))
beforeEach(() => {
  asked = []
})

const PAGE =
  '<!doctype html><html><head><meta charset="utf-8"><title>Bread</title><meta property="og:title" content="Bread"></head><body></body></html>'

async function scanned(given: Answer): Promise<Report> {
  answer = given
  const { report } = await scan(`${site.origin}/`, network, { policy: options })
  return reportSchema.parse(report)
}
const statusOf = (report: Report, id: string) => report.findings.find((finding) => finding.id === id)?.status
const titleOf = (report: Report, id: string) => report.findings.find((finding) => finding.id === id)?.title
const TAG_CHECKS = ['og-title', 'og-description', 'og-image', 'og-url', 'duplicate-tags', 'tag-readable']

describe('statuses that bring no page', () => {
  it.each([400, 402, 404, 405, 406, 410, 418, 421, 429, 451, 500, 502, 503, 599, 999])(
    '%i fails page-reachable or is a refusal; the tags in its body are nobody’s',
    async (status) => {
      const report = await scanned({ status, body: PAGE })
      expect(report.fetch.status).toBe(status)
      expect(['fail', 'unknown']).toContain(statusOf(report, 'page-reachable'))
      for (const id of TAG_CHECKS) expect(statusOf(report, id), id).toBe('unknown')
      expect(report.cards.every(({ layout }) => layout === 'none')).toBe(true)
      expect(report.tags).toEqual([])
      // Each visitor once, and robots.txt: a refusal is not asked again and again.
      expect(asked.length).toBeLessThanOrEqual(5)
    },
  )

  it('401 is a login, whatever it offers', async () => {
    const headers = { 'www-authenticate': 'Basic realm="staff"' }
    const report = await scanned({ status: 401, headers, body: PAGE })
    expect(statusOf(report, 'page-public')).toBe('fail')
    expect(statusOf(report, 'og-title')).toBe('unknown')
    expect(asked.filter((line) => line.startsWith('/ '))).toHaveLength(4)
  })

  it.each([
    ['120', '120'],
    ['soon, perhaps', 'soon'],
    ['-1e99', '-1e99'],
  ])('429 with Retry-After: %s is shown as it came, and not waited for', async (value, shown) => {
    const startedAt = performance.now()
    const report = await scanned({ status: 429, headers: { 'retry-after': value } })
    const finding = report.findings.find(({ id }) => id === 'page-not-blocked')
    // Everybody is told so here, a browser too.
    expect(finding?.title).toContain('We are blocked')
    expect(JSON.stringify(finding)).toContain(shown)
    expect(performance.now() - startedAt).toBeLessThan(3_000)
  })

  it('a challenge page is no page, even with tags and status 200', async () => {
    const headers = { 'content-type': 'text/html', server: 'cloudflare', 'cf-mitigated': 'challenge' }
    for (const status of [200, 403, 503]) {
      const report = await scanned({ status, headers, body: PAGE })
      expect(titleOf(report, 'page-not-blocked'), `${status}`).toContain('We are blocked by Cloudflare')
      expect(statusOf(report, 'og-title'), `${status}`).toBe('unknown')
    }
  })

  it('an error page in gzip is read for its reason, an error page with a broken coding too', async () => {
    const body = gzipSync('<title>Attention Required! | Cloudflare</title>')
    const headers = { 'content-type': 'text/html', 'content-encoding': 'gzip', server: 'cloudflare' }
    const refused = await scanned({ status: 403, headers, body })
    expect(titleOf(refused, 'page-not-blocked')).toContain('We are blocked by Cloudflare')
    const broken = await scanned({ status: 403, headers, body: 'not gzip' })
    expect(broken.fetch.status).toBe(403)
    expect(broken.failure).toBeNull()
  })

  it.each([304, 305, 306])('%i without being asked for is no page', async (status) => {
    const report = await scanned({ status, headers: { location: 'https://example.com/' } })
    expect(statusOf(report, 'page-reachable')).toBe('fail')
  })

  it.each([
    [200, {}],
    [204, {}],
    [204, { 'content-encoding': 'gzip' }],
    [205, {}],
  ])('%i %j without content is an empty page', async (status, headers) => {
    const report = await scanned({ status, headers })
    expect(report.failure?.code).toBe('empty-page')
    expect(statusOf(report, 'og-title')).toBe('unknown')
  })
})

describe('answers that are the page', () => {
  it.each([200, 201, 202, 203, 226])('status %i is read', async (status) => {
    const report = await scanned({ status, body: PAGE })
    expect(report.failure).toBeNull()
    expect(statusOf(report, 'page-reachable')).toBe('pass')
    expect(statusOf(report, 'og-title')).toBe('pass')
  })

  it.each([
    ['none', {}],
    ['text/plain', { 'content-type': 'text/plain' }],
    ['a list', { 'content-type': 'text/html, application/json' }],
    ['10 KB long', { 'content-type': `text/html; x=${'y'.repeat(10_000)}` }],
    ['broken', { 'content-type': ';;;=' }],
  ])('whose Content-Type is %s', async (_, headers) => {
    const report = await scanned({ status: 200, headers, body: PAGE })
    expect(statusOf(report, 'og-title')).toBe('pass')
    expect(JSON.stringify(report).length).toBeLessThan(200_000)
  })

  it('that comes as Brotli though gzip was offered: its tags are judged, and the coding is named', async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' }
    const report = await scanned({ status: 200, headers, body: brotliCompressSync(PAGE) })
    const finding = report.findings.find(({ id }) => id === 'page-reachable')
    expect(finding?.status).toBe('warn')
    expect(JSON.stringify(finding?.evidence)).toContain('Content-Encoding: br')
    expect(statusOf(report, 'og-title')).toBe('pass')
  })

  it.each([
    ['application/pdf', '%PDF-1.7'],
    ['application/zip', 'PK\u0003\u0004'],
    ['application/octet-stream', Buffer.alloc(9_000, 1)],
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ])('a file of type %s is no page', async (type, body) => {
    const headers = { 'content-type': type, 'content-disposition': 'attachment; filename="a"' }
    const report = await scanned({ status: 200, headers, body })
    expect(statusOf(report, 'page-reachable')).toBe('fail')
    expect(statusOf(report, 'og-title')).toBe('unknown')
  })

  it('a redirect by Refresh, meta or script is not followed', async () => {
    const headers = { 'content-type': 'text/html', refresh: '0;url=/next' }
    for (const content of ['0;url=/next', "0;URL='/next'", '0,/next', '5;url=', '/next', ';'.repeat(500)]) {
      const head = `<title>Bread</title><meta http-equiv="refresh" content="${content}"><script>location.href='/next'</script>`
      const report = await scanned({ status: 200, headers, body: `<html><head>${head}</head></html>` })
      expect(report.failure).toBeNull()
    }
    expect(asked.some((line) => line.startsWith('/next'))).toBe(false)
  })
})
