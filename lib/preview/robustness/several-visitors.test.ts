/** One scan, several visitors, at a real server: who asks, how often, in which order, and what each response leads to. */
import { createServer } from 'node:https'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CrawlOptions } from '../crawl/crawl-options'
import { createNetwork } from '../crawl/create-network'
import { QUICK } from '../crawl/testing/test-ask'
import { createAuthority } from '../crawl/testing/test-certificates'
import { started, type TestServer } from '../crawl/testing/test-servers'
import type { Network } from '../vocabulary/network'
import { scan } from '../pipeline'
import { type Report, reportSchema } from '../report/schema'
import { USER_AGENTS } from '../vocabulary/visits'
import type { Visitor } from '../vocabulary/facts'

interface HttpResponse {
  status?: number
  headers?: Record<string, string>
  body?: string | Buffer
  /** Ends the connection instead of answering. */
  hangsUp?: boolean
}
type Given = (path: string, visitor: Visitor) => HttpResponse
interface Request {
  host: string
  path: string
  visitor: Visitor
  range: string | undefined
  /** Requests under way when this one came. */
  beside: number
}

let given: Given = () => ({})
/** What a response waits for. */
let held: (path: string, visitor: Visitor) => Promise<unknown> = async () => {}
let requests: Request[] = []
let underWay = 0
let lookUps: string[] = []
let site: TestServer
let options: CrawlOptions
let network: Network & { close(): Promise<void> }

const visitorOf = (agent = ''): Visitor =>
  // Safe: the keys of the table are its visitors.
  (Object.keys(USER_AGENTS) as Visitor[]).find((visitor) => USER_AGENTS[visitor] === agent) ?? 'browser'

const HOST = 'bakery.example.com'

beforeAll(async () => {
  const authority = await createAuthority()
  const certificate = await authority.issue([HOST, `*.${HOST}`])
  const server = createServer(certificate, (request, response) => {
    const { host = '', range, 'user-agent': agent } = request.headers
    const [visitor, path] = [visitorOf(agent), request.url ?? '']
    requests.push({ host: host.split(':')[0] ?? '', path, visitor, range, beside: underWay })
    underWay += 1
    response.once('close', () => (underWay -= 1))
    const {
      status = 200,
      headers = {},
      body = '',
      hangsUp,
    } = path === '/robots.txt' ? { status: 404 } : given(path, visitor)
    void held(path, visitor).then(() => {
      if (hangsUp) return void request.socket.destroy()
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
    })
  })
  server.on('tlsClientError', () => {})
  site = await started(server)
  options = {
    allow: [site.endpoint],
    timeouts: QUICK,
    ca: authority.ca,
    resolve: async (host) => (lookUps.push(host), [{ address: '127.0.0.1', family: 4 }]),
  }
  network = createNetwork(options)
})
afterAll(() => Promise.all([site.close(), network.close()]))
beforeEach(() => {
  requests = []
  lookUps = []
  held = async () => {}
})

const origin = (host = HOST) => `https://${host}:${site.port}`
async function scanned(reply: Given, path = '/', host = HOST): Promise<Report> {
  given = reply
  const { report } = await scan(`${origin(host)}${path}`, network, { policy: options })
  return reportSchema.parse(report)
}
const page = (title: string, rest = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><meta property="og:title" content="${title}">${rest}</head><body></body></html>`
const bread: Given = () => ({ body: page('Bread') })
const pages = () => requests.filter(({ path }) => path !== '/robots.txt' && !path.endsWith('.png'))
const statusOf = (report: Report, id: string) => report.findings.find((finding) => finding.id === id)?.status
const visitOf = (report: Report, visitor: Visitor) => report.visits.find((each) => each.visitor === visitor)

describe('a plain scan', () => {
  it('makes exactly four page requests, one as each visitor, besides robots.txt and the image', async () => {
    const image = `<meta property="og:image" content="${origin()}/a.png">`
    const report = await scanned((path) =>
      path === '/a.png' ? { status: 404 } : { body: page('Bread', image) },
    )
    expect(pages().map(({ visitor }) => visitor).toSorted()).toEqual(Object.keys(USER_AGENTS).toSorted()) // prettier-ignore
    expect(requests.filter(({ path }) => path === '/robots.txt')).toHaveLength(1)
    expect(requests).toHaveLength(6)
    expect(report.visits.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  })

  it('sends Android first and alone, then the others side by side', async () => {
    // None of the others gets a response before all three are there: one after the other, they would wait in vain.
    let meet = () => {}
    const met = new Promise<void>((done) => (meet = done))
    held = async (path, visitor) => {
      if (path !== '/' || visitor === 'whatsapp-android') return
      if (pages().length === 4) meet()
      await met
    }
    const report = await scanned(bread)
    expect(requests[0]).toMatchObject({ visitor: 'whatsapp-android', beside: 0 })
    expect(report.visits.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  })

  it('asks the name server once, and only iOS sends a range', async () => {
    await scanned(bread)
    expect(lookUps).toEqual([HOST])
    expect(pages().filter(({ range }) => range !== undefined)).toMatchObject([
      { visitor: 'whatsapp-ios', range: 'bytes=0-1024000' },
    ])
  })

  it('keeps no bytes of the visits', async () => {
    const report = await scanned(bread)
    expect(JSON.stringify(report.visits)).not.toContain('<!doctype')
  })
})

describe('redirects and the budget of four requests per host', () => {
  const perHost = () => Map.groupBy(pages(), ({ host }) => host)
  const mostPerHost = () => Math.max(...[...perHost().values()].map((list) => list.length))
  const moves =
    (path: string, to: string): Given =>
    (asked) =>
      asked === path ? { status: 302, headers: { location: to } } : { body: page('Bread') }

  it('begins where WhatsApp began when the way leads over another host', async () => {
    const report = await scanned(
      (path) =>
        path === '/' ? { status: 301, headers: { location: `${origin('www.bakery.example.com')}/bread` } } : { body: page('Bread') },
    ) // prettier-ignore
    expect([...perHost().values()].map((list) => list.length)).toEqual([4, 4])
    expect(report.visits.every(({ chain }) => chain.length === 2)).toBe(true)
    expect(statusOf(report, 'same-for-all-visitors')).toBe('pass')
  })

  it('sends the browser the whole way on one host, and says that nobody else could be sent', async () => {
    const report = await scanned(moves('/', '/bread'))
    expect(mostPerHost()).toBe(4)
    expect(visitOf(report, 'browser')).toMatchObject({
      status: 200,
      chain: [{ status: 302 }, { status: 200 }],
    })
    for (const visitor of ['facebook', 'whatsapp-ios'] as const)
      expect(visitOf(report, visitor)?.notAsked).toMatchObject({
        code: 'visit.not-asked-budget',
        params: { max: 4 },
      })
    expect(statusOf(report, 'range-handled')).toBe('unknown')
    expect(statusOf(report, 'same-for-all-visitors')).toBe('pass')
  })

  it('begins at the end of a redirect that only tidies the address', async () => {
    const report = await scanned(moves('/bread', '/bread/'), '/bread')
    expect(mostPerHost()).toBe(4)
    expect(visitOf(report, 'facebook')).toMatchObject({ status: 200, chain: [{ status: 200 }] })
    expect(visitOf(report, 'whatsapp-ios')?.notAsked).not.toBeNull()
  })

  it('takes the redirect itself for the answer when no request is left to follow it', async () => {
    const report = await scanned((path, visitor) =>
      visitor === 'browser' && path === '/'
        ? { status: 302, headers: { location: '/choose' } }
        : { body: page('Bread') },
    )
    expect(pages()).toHaveLength(4)
    expect(visitOf(report, 'browser')).toMatchObject({ status: 302, leadsOnTo: `${origin()}/choose` })
    expect(statusOf(report, 'same-for-all-visitors')).toBe('warn')
  })

  it('sends nobody else when WhatsApp’s own redirects have used the budget, and lets WhatsApp go on', async () => {
    const hop: Given = (path) => {
      const n = Number(path.slice(1))
      return n < 6 ? { status: 302, headers: { location: `/${n + 1}` } } : { body: page('Bread') }
    }
    const report = await scanned(hop, '/1')
    expect(report.fetch.status).toBe(200)
    expect(pages().every(({ visitor }) => visitor === 'whatsapp-android')).toBe(true)
    expect(report.visits.slice(1).every(({ notAsked }) => notAsked !== null)).toBe(true)
    expect(statusOf(report, 'same-for-all-visitors')).toBe('unknown')
  })

  it.each([1, 2, 3, 4, 5])('never asks a host more often, with %i redirects for each visitor', async (length) => {
    const hops: Given = (path, visitor) => {
      const n = Number(path.slice(1)) || 0
      const isSent = visitor !== 'whatsapp-android' && n < length
      return isSent ? { status: 302, headers: { location: `/${n + 1}` } } : { body: page('Bread') }
    }
    await scanned(hops)
    expect(mostPerHost()).toBe(4)
  }) // prettier-ignore

  it('shares the requests of a host on which nobody counted', async () => {
    await scanned((path, visitor) => {
      if (visitor === 'whatsapp-android') return { body: page('Bread') }
      const n = Number(path.slice(1)) || 0
      return { status: 302, headers: { location: `${origin('m.bakery.example.com')}/${n + 1}` } }
    })
    expect(perHost().get('m.bakery.example.com')).toHaveLength(4)
  })
})

describe('different answers', () => {
  it('a browser gets in where WhatsApp is refused: blocked, with the rule', async () => {
    const report = await scanned((_, visitor) =>
      visitor.startsWith('whatsapp')
        ? { status: 403, headers: { server: 'nginx/1.27' }, body: 'no' }
        : { body: page('Bread') },
    )
    const finding = report.findings.find(({ id }) => id === 'page-not-blocked')
    expect(finding).toMatchObject({ status: 'fail', fix: { snippet: { language: 'nginx' } } })
    expect(finding?.params).toMatchObject({ browserStatus: 200 })
    expect(statusOf(report, 'og-title')).toBe('unknown')
  })

  it('WhatsApp is cut off and a browser is not: blocked', async () => {
    const report = await scanned((_, visitor) =>
      visitor.startsWith('whatsapp') ? { hangsUp: true } : { body: page('Bread') },
    )
    expect(report.failure?.code).toBe('empty-response')
    expect(statusOf(report, 'page-not-blocked')).toBe('fail')
  })

  it('everybody is refused: we are, and nothing is called missing', async () => {
    const report = await scanned(() => ({ status: 403, body: 'no' }))
    expect(report.verdict.status).toBe('unknown')
    expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    expect(report.findings.find(({ id }) => id === 'page-not-blocked')?.code).toBe('everybody-refused')
    for (const id of ['og-title', 'og-image', 'og-description', 'tags-in-server-html', 'page-reachable'])
      expect(statusOf(report, id), id).toBe('unknown')
    expect(report.cards[0]?.reason).toMatchObject({ code: 'card.everybody-refused' })
  })

  it('errors of the others never break a scan', async () => {
    const responses: Record<Visitor, HttpResponse> = {
      'whatsapp-android': { body: page('Bread') },
      browser: { hangsUp: true },
      facebook: { headers: { location: 'intent://open', 'content-encoding': 'gzip' }, body: 'no gzip' },
      'whatsapp-ios': { status: 302, headers: { location: 'http://10.0.0.1/' } },
    }
    const report = await scanned((_, visitor) => responses[visitor])
    expect(report.failure).toBeNull()
    expect(statusOf(report, 'og-title')).toBe('pass')
    expect(report.visits.map(({ failure }) => failure?.code ?? null)).toEqual([
      null,
      'empty-response',
      'encoding-broken',
      'blocked-address',
    ])
  })

  it('a host that does not exist is asked for once', async () => {
    const missing = createNetwork({
      ...options,
      resolve: async (host) => {
        lookUps.push(host)
        throw Object.assign(new Error('no'), { code: 'ENOTFOUND' })
      },
    })
    const { report } = await scan('https://nowhere.example.com/', missing)
    await missing.close()
    expect(report.failure?.code).toBe('dns-not-found')
    expect(lookUps).toHaveLength(1)
    expect(report.visits.slice(1).every(({ notAsked }) => notAsked !== null)).toBe(true)
  })

  it('a part cut out of compressed bytes is what iPhones get', async () => {
    const whole = gzipSync(page('Bread', `<meta name="x" content="${'long '.repeat(500)}">`))
    const headers = { 'content-encoding': 'gzip' }
    const report = await scanned((_, visitor) =>
      visitor === 'whatsapp-ios'
        ? {
            status: 206,
            headers: { ...headers, 'content-range': `bytes 0-39/${whole.length}` },
            body: whole.subarray(0, 40),
          }
        : { headers, body: whole },
    )
    expect(statusOf(report, 'range-handled')).toBe('fail')
    expect(statusOf(report, 'same-for-all-visitors')).toBe('pass')
  })
})
