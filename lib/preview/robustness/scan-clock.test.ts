/** One deadline for all that needs no browser: what it ends is not known, and our own queue is no part of it. */
import { createServer } from 'node:https'
import type { ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { capsOf, type CrawlOptions, DEADLINES, timeoutsOf } from '../crawl/crawl-options'
import { createNetwork } from '../crawl/create-network'
import { createAuthority } from '../crawl/testing/test-certificates'
import { started, type TestServer } from '../crawl/testing/test-servers'
import { limit } from '../vocabulary/limits'
import { scan } from '../pipeline'
import type { Report } from '../report/schema'
import { WHATSAPP_USER_AGENT } from '../vocabulary/facts'

const HOST = 'shop.test'
const PAGE =
  '<!doctype html><html><head><title>Rye loaf</title><meta property="og:title" content="Rye loaf">' +
  '<meta property="og:image" content="{site}/bread.png"></head><body></body></html>'

let site: TestServer
let options: CrawlOptions
let origin = ''
/** What is sent to whom; whatever is left out gets silence. */
let reply: (path: string, isPhone: boolean, response: ServerResponse) => void = () => {}

beforeAll(async () => {
  const authority = await createAuthority()
  site = await started(
    createServer(await authority.issue([HOST]), (request, response) =>
      reply(request.url ?? '', request.headers['user-agent'] === WHATSAPP_USER_AGENT, response),
    ),
  )
  origin = `https://${HOST}:${site.port}`
  options = {
    allow: [site.endpoint],
    hosts: { [HOST]: '127.0.0.1' },
    ca: authority.ca,
    // So many that nobody waits for a place.
    caps: { fetchesPerHostMax: 8 },
  }
})
afterAll(() => site.close())
beforeEach(() => {
  reply = (path, isPhone, response) => {
    if (path === '/' && isPhone)
      response.setHeader('content-type', 'text/html').end(PAGE.replace('{site}', origin))
  }
})

/** Patient in every single fetch, so that only the scan's own deadline can end it. */
const PATIENT = Object.fromEntries(
  Object.keys(timeoutsOf({})).map((name) => [name, 60_000]),
) as CrawlOptions['timeouts'] // safe: the same keys

async function scanWith(scanMs: number, timeouts: CrawlOptions['timeouts'] = PATIENT): Promise<Report> {
  const network = createNetwork({ ...options, timeouts: timeouts ?? {} })
  try {
    return (await scan(`${origin}/`, network, { policy: options, scanMs })).report
  } finally {
    await network.close()
  }
}
const found = ({ findings }: Report, id: string) => findings.find((finding) => finding.id === id)

describe('the scan’s own deadline', () => {
  it('ends an image, robots.txt and all visitors that are silent, and calls nothing of it a fault of the image', async () => {
    const report = await scanWith(3_000)
    expect(report.failure).toBeNull()
    expect(found(report, 'page-reachable')?.status).toBe('pass')
    expect(found(report, 'image-reachable')).toMatchObject({ status: 'unknown' })
    expect(report.visits.slice(1).map(({ failure }) => failure?.code)).toEqual(Array(3).fill('timed-out'))
  })

  it('leaves a fault that showed before it a fault', async () => {
    const report = await scanWith(8_000, { ...PATIENT, imageTotalMs: 300 })
    expect(found(report, 'image-reachable')).toMatchObject({ status: 'fail' })
  })

  it('ends a page that drips, and the finding says that it was not complete', async () => {
    reply = (path, _, response) => {
      if (path !== '/') return
      response.setHeader('content-type', 'text/html').write(PAGE.slice(0, PAGE.indexOf('</head>')))
      const drip = setInterval(() => response.write(' '), 20)
      response.once('close', () => clearInterval(drip))
    }
    const report = await scanWith(10_000, { ...PATIENT, totalMs: 3_100 })
    expect(report.fetch.stoppedBecause).toBe('cut-off')
    expect(found(report, 'page-fast')).toMatchObject({
      status: 'fail',
      code: 'too-slow',
      params: { head: 'incomplete' },
    })
  })

  it('begins when the page has its turn, however long our own queue was', async () => {
    const network = createNetwork({ ...options, timeouts: PATIENT, caps: { fetchesMax: 1 } })
    const stop = new AbortController()
    const wanted = { visitor: 'browser', read: 'text', onStep: () => {}, signal: stop.signal } as const
    const before = network.fetchPage(`${origin}/silent`, wanted)
    const scanning = scan(`${origin}/`, network, { policy: options, scanMs: 3_000 })
    await delay(3_500)
    stop.abort()
    await before
    expect((await scanning).report.failure).toBeNull()
    await network.close()
  })
})

describe('the table of deadlines', () => {
  it('keeps a scan without a browser within 15 s, and asks every step for no more than the scan has', () => {
    expect(DEADLINES.scanMs).toBeLessThan(15_000)
    const { totalMs, imageTotalMs, sampleMs, decodeMs, dnsMs } = timeoutsOf({})
    for (const part of [totalMs, imageTotalMs, sampleMs, decodeMs, dnsMs, DEADLINES.robotsMs])
      expect(part).toBeLessThan(DEADLINES.scanMs)
  })

  it('gives up a page only when WhatsApp surely has, and knows the weight that WhatsApp knows', () => {
    expect(timeoutsOf({}).totalMs).toBeGreaterThan(limit('pageTimeMax') + 100)
    expect(timeoutsOf({}).imageTotalMs).toBeGreaterThan(limit('imageTimeGood') + 100)
    expect(capsOf({}).imageBytesShown).toBe(limit('imageBytesMax'))
  })

  it('calls a scan broken only when every part of it has had its time', () => {
    const { queueMs, fetchMs, scanMs, browserWaitMs, browserMs, overdueMs } = DEADLINES
    expect(overdueMs).toBeGreaterThan(queueMs + Math.max(scanMs, fetchMs + browserWaitMs + browserMs))
  })
})
