/**
 * Every way in which a page can point somewhere, tried through the whole scan: the "public" loopback server is allowed by its
 * exact ip:port, and the "secret" one beside it must see no connection. A "friendly" third one proves that the bait is taken.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CrawlOptions } from '../crawl/crawl-options'
import { createNetwork } from '../crawl/create-network'
import { QUICK } from '../crawl/testing/test-ask'
import { serve, type TestServer } from '../crawl/testing/test-servers'
import type { Network } from '../vocabulary/network'
import { scan } from '../pipeline'
import { EXTRA_VISITORS, USER_AGENTS } from '../vocabulary/visits'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC',
  'base64',
)

/** What the public server says at `/` and at other paths; the rest is 404. */
interface HttpResponse {
  status?: number
  headers?: Record<string, string>
  body?: string | Buffer
}
let responses: Record<string, HttpResponse | ((userAgent: string) => HttpResponse)> = {}
let asked: string[] = []
let site: TestServer
let secret: TestServer
let friend: TestServer
let options: CrawlOptions
let network: Network & { close(): Promise<void> }

beforeAll(async () => {
  secret = await serve((_, response) => response.end('secret'))
  friend = await serve((_, response) => response.end(PNG))
  site = await serve((request, response) => {
    asked.push(request.url ?? '')
    const given = responses[request.url ?? '']
    const { status = 200, headers = {}, body = '' } =
      (typeof given === 'function' ? given(request.headers['user-agent'] ?? '') : given) ?? { status: 404 }
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body)
  }) // prettier-ignore
  options = {
    // The last entry opens the secret server's port for the URL rule, so that the address rule alone decides.
    allow: [site.endpoint, friend.endpoint, `192.0.2.1:${secret.port}`],
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    timeouts: QUICK,
    caps: { fetchesPerHostMax: 8 },
  }
  network = createNetwork(options)
})
afterAll(() => Promise.all([site.close(), secret.close(), friend.close(), network.close()]))
afterEach(() => {
  asked = []
  expect(secret.connections()).toBe(0)
})

async function scanned(given: typeof responses) {
  responses = given
  const { report } = await scan(`${site.origin}/`, network, { policy: options })
  return report
}
const page = (head: string, body = '') =>
  `<!doctype html><html><head><title>Bread</title>${head}</head><body>${body}</body></html>`

/** The secret server under the names a page may give it. */
const NAMES: Record<string, () => string> = {
  'its address': () => `127.0.0.1:${secret.port}`,
  'a decimal address': () => `2130706433:${secret.port}`,
  'a mapped address': () => `[::ffff:127.0.0.1]:${secret.port}`,
  localhost: () => `localhost:${secret.port}`,
  'a public name': () => `inside.example.com:${secret.port}`,
}
const everyName = Object.entries(NAMES)

describe('where a page may lead us: page, hop, image, robots.txt, the other visitors', () => {
  it.each(everyName)('a hop to %s', async (_, host) => {
    const report = await scanned({ '/': { status: 302, headers: { location: `http://${host()}/` } } })
    expect(asked).toEqual(['/'])
    // The phone asks for https:// only, so that failure is the one that is told.
    expect(report.failure?.code).toBe('tls-absent')
  })

  it.each(everyName)('a second hop to %s', async (_, host) => {
    const report = await scanned({
      '/': { status: 301, headers: { location: '/next' } },
      '/next': { status: 307, headers: { location: `http://${host()}/` } },
    })
    expect(asked).toEqual(['/', '/next'])
    expect(report.failure).not.toBeNull()
  })

  it.each(everyName)('images, named in every way that is read, at %s', async (_, host) => {
    const url = `http://${host()}/x.png`
    for (const head of [
      `<meta property="og:image" content="${url}">`,
      `<meta property="og:image" content="${url.replace('http:', 'https:')}">`,
      `<meta property="og:image" content="//${host()}/x.png">`,
      `<meta name="twitter:image" content="${url}">`,
      `<meta property="og:thumbnail" content="${url}">`,
      `<meta name="thumbnail" content="${url}"><meta name="image" content="${url}">`,
      `<meta itemprop="image" content="${url}">`,
      `<meta property=og:image content=${url}>`,
      `<link rel="icon" href="${url}">`,
      `<link rel="apple-touch-icon" href="//${host()}/x.png">`,
      `<base href="http://${host()}/"><link rel="icon" href="/x.png">`,
    ]) {
      const report = await scanned({ '/': { body: page(head) } })
      expect(report.failure).toBeNull()
      expect(report.image?.status ?? null, head).not.toBe(200)
      expect(secret.connections(), head).toBe(0)
    }
  })

  it.each(everyName)('an image that redirects to %s, and the candidate behind it', async (_, host) => {
    const head =
      `<meta property="og:image" content="${site.origin}/small.png">` +
      `<meta name="twitter:image" content="${site.origin}/moved.png">`
    await scanned({
      '/': { body: page(head) },
      '/small.png': { headers: { 'content-type': 'image/png' }, body: PNG },
      '/moved.png': { status: 302, headers: { location: `http://${host()}/x.png` } },
    })
    expect(asked).toContain('/moved.png')
  })

  it.each(everyName)('robots.txt that redirects to %s', async (_, host) => {
    const report = await scanned({
      '/': { body: page('') },
      '/robots.txt': { status: 301, headers: { location: `http://${host()}/robots.txt` } },
    })
    expect(asked).toContain('/robots.txt')
    expect(report.failure).toBeNull()
  })

  const others = EXTRA_VISITORS.flatMap((visitor) =>
    everyName.map(([name, host]) => [visitor, name, host] as const),
  )

  it.each(others)('the visit as %s, sent on to %s', async (visitor, _, host) => {
    for (const scheme of ['http', 'https']) {
      const report = await scanned({
        '/': (userAgent) =>
          userAgent === USER_AGENTS[visitor]
            ? { status: 302, headers: { location: `${scheme}://${host()}/` } }
            : { body: page('') },
      })
      const visit = report.visits.find((each) => each.visitor === visitor)
      expect(visit).toMatchObject({ failure: expect.anything(), chain: [{ status: 302 }] })
      expect(secret.connections()).toBe(0)
    }
  })

  it.each(others)('the second hop of %s, to %s', async (visitor, _, host) => {
    const report = await scanned({
      '/': (userAgent) =>
        userAgent === USER_AGENTS[visitor]
          ? {
              status: 301,
              headers: { location: `${site.origin.replace('127.0.0.1', 'public.example.com')}/next` },
            }
          : { body: page('') },
      '/next': { status: 307, headers: { location: `http://${host()}/` } },
    })
    const visit = report.visits.find((each) => each.visitor === visitor)
    expect(asked).toContain('/next')
    expect(visit).toMatchObject({ failure: expect.anything(), chain: [{ status: 301 }, { status: 307 }] })
  })

  it('a page that only one of the others is shown, with bait in every corner', async () => {
    for (const visitor of EXTRA_VISITORS) {
      for (const [, host] of everyName) {
        const url = `http://${host()}/x`
        const bait = `<meta property="og:image" content="${url}"><meta property="og:url" content="${url}"><link rel="canonical" href="${url}"><link rel="icon" href="${url}"><meta http-equiv="refresh" content="0;url=${url}">`
        await scanned({
          '/': (userAgent) => ({ body: page(userAgent === USER_AGENTS[visitor] ? bait : '') }),
        })
      }
    }
    expect([...new Set(asked)].toSorted()).toEqual(['/', '/robots.txt'])
  })

  it('when WhatsApp is refused, too', async () => {
    const report = await scanned({
      '/': (userAgent) =>
        userAgent.startsWith('WhatsApp/')
          ? { status: 403 }
          : { status: 302, headers: { location: `http://localhost:${secret.port}/` } },
    })
    expect(report.fetch.status).toBe(403)
  })
})

describe('what a page may only name: nobody asks for it', () => {
  const AT: [string, (url: string) => HttpResponse][] = [
    ['a manifest', (url) => ({ body: page(`<link rel="manifest" href="${url}">`) })],
    ['oEmbed discovery', (url) => ({ body: page(`<link rel="alternate" type="application/json+oembed" href="${url}">`) })],
    ['a canonical address', (url) => ({ body: page(`<link rel="canonical" href="${url}">`) })],
    ['an address in og:url', (url) => ({ body: page(`<meta property="og:url" content="${url}"><meta name="twitter:url" content="${url}">`) })],
    ['a video and a sound', (url) => ({ body: page(`<meta property="og:video" content="${url}"><meta property="og:audio" content="${url}">`) })],
    ['og:image:secure_url', (url) => ({ body: page(`<meta property="og:image:secure_url" content="${url}">`) })],
    ['a meta refresh', (url) => ({ body: page(`<meta http-equiv="refresh" content="0;url=${url}">`) })],
    ['a Refresh header', (url) => ({ headers: { refresh: `0;url=${url}` }, body: page('') })],
    ['Link headers', (url) => ({ headers: { link: `<${url}>; rel=preload, <${url}>; rel="canonical"` }, body: page('') })],
    ['a Content-Location', (url) => ({ headers: { 'content-location': url }, body: page('') })],
    ['Alt-Svc', (url) => ({ headers: { 'alt-svc': `h2="${new URL(url).host}"` }, body: page('') })],
    ['JSON-LD', (url) => ({ body: page(`<script type="application/ld+json">{"@type":"Article","image":"${url}"}</script>`) })],
    ['a script that fetches', (url) => ({ body: page(`<script>fetch("${url}");location.href="${url}"</script>`) })],
    ['a script from there', (url) => ({ body: page(`<script src="${url}"></script>`) })],
    ['a WebSocket', (url) => ({ body: page(`<script>new WebSocket("${url.replace('http', 'ws')}")</script>`) })],
    ['WebRTC', (url) => ({ body: page(`<script>new RTCPeerConnection({iceServers:[{urls:"stun:${new URL(url).host}"}]})</script>`) })],
    ['prefetches', (url) => ({ body: page(`<link rel="dns-prefetch" href="${url}"><link rel="preconnect" href="${url}"><link rel="prefetch" href="${url}">`) })],
    ['a style sheet', (url) => ({ body: page(`<link rel="stylesheet" href="${url}"><style>@import url(${url})</style>`) })],
    ['the body’s pictures and frames', (url) => ({ body: page('', `<img src="${url}"><iframe src="${url}"></iframe><object data="${url}"></object>`) })],
    ['an external entity', (url) => ({ headers: { 'content-type': 'application/xhtml+xml' }, body: `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "${url}">]>${page('<meta property="og:title" content="&x;">')}` })],
  ] // prettier-ignore

  const NAMES_A_PICTURE = ['og:image:secure_url', 'JSON-LD']

  it.each(AT)('%s', async (what, reply) => {
    for (const [, host] of everyName) await scanned({ '/': reply(`http://${host()}/x`) })
    // On the server that we may ask: nothing but the page and robots.txt, and a picture that a fix would name.
    await scanned({ '/': reply(`${site.origin}/x`) })
    const pictures = NAMES_A_PICTURE.includes(what) ? ['/x'] : []
    expect([...new Set(asked)].toSorted()).toEqual(['/', '/robots.txt', ...pictures])
  })

  it('a service worker', async () => {
    await scanned({ '/': { body: page('<script>navigator.serviceWorker.register("/sw.js")</script>') } })
    expect([...new Set(asked)].toSorted()).toEqual(['/', '/robots.txt'])
  })

  it('the inside of an SVG', async () => {
    const inside = `http://127.0.0.1:${secret.port}/x.png`
    const svg = `<?xml-stylesheet href="${inside}"?><svg xmlns="http://www.w3.org/2000/svg" width="600" height="315"><style>@import url(${inside});</style><image href="${inside}" width="9" height="9"/></svg>`
    const report = await scanned({
      '/': { body: page(`<meta property="og:image" content="${site.origin}/x.svg">`) },
      '/x.svg': { headers: { 'content-type': 'image/svg+xml' }, body: svg },
    })
    expect(report.image?.format).toBe('svg')
  })
})

describe('the bait is taken where it may be', () => {
  it('by an image and the robots.txt of its host', async () => {
    const before = friend.connections()
    await scanned({ '/': { body: page(`<meta property="og:image" content="${friend.origin}/x.png">`) } })
    expect(friend.connections()).toBeGreaterThanOrEqual(before + 2)
  })

  it('by a hop', async () => {
    const before = friend.connections()
    await scanned({ '/': { status: 302, headers: { location: `${friend.origin}/` } } })
    expect(friend.connections()).toBeGreaterThan(before)
  })
})
