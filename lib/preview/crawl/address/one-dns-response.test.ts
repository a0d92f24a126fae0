/** One DNS response per host and scan: asked once, checked at every connection, and of no use to a name that changes its mind. */
import { createServer } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { NameMemo } from '../../vocabulary/network'
import type { Address, CrawlOptions, Resolve } from '../crawl-options'
import { createLookUp } from './look-up'
import { createNetwork } from '../create-network'
import { askImage, codeOf, QUICK } from '../testing/test-ask'
import { serve, type TestServer } from '../testing/test-servers'

let site: TestServer
let secret: TestServer
/** What the name server is asked, and what it says to each question. */
let questions: string[] = []
let reply: (nth: number) => Address[] = () => []
const options = (): CrawlOptions => ({
  allow: [site.endpoint],
  timeouts: QUICK,
  resolve: async (host) => {
    questions.push(host)
    return reply(questions.length)
  },
})
const to = (address: string): Address[] => [{ address, family: 4 }]
const never = new AbortController().signal
const wanted = (names?: NameMemo) => ({
  visitor: 'browser' as const,
  read: 'head' as const,
  onStep: () => {},
  signal: never,
  ...(names && { names }),
})

beforeAll(async () => {
  secret = await serve((_, response) => response.end('<title>secret</title>'))
  site = await serve((request, response) => {
    if (request.url === '/go') return void response.writeHead(302, { location: '/there' }).end()
    response.setHeader('content-type', 'text/html').end('<html><head><title>x</title></head></html>')
  })
})
beforeEach(() => (questions = []))
afterAll(() => Promise.all([site.close(), secret.close()]))

describe('fetches that share a memo', () => {
  it('ask the name server once: pages, hops, text and images, at the same time and later', async () => {
    reply = () => to('127.0.0.1')
    const network = createNetwork(options())
    const names: NameMemo = new Map()
    const url = `http://pages.example.com:${site.port}`
    const pages = await Promise.all([
      network.fetchPage(`${url}/`, wanted(names)),
      network.fetchPage(`${url}/go`, wanted(names)),
      network.fetchPage(`${url}/robots.txt`, { ...wanted(names), read: 'text' }),
    ])
    expect(pages.map(codeOf)).toEqual(['ok', 'ok', 'ok'])
    await network.fetchImage(
      { value: url, rule: 'og:image', tag: 0, url: `${url}/x.png`, problem: null },
      wanted(names),
    )
    await network.fetchPage(`http://other.example.com:${site.port}/`, wanted(names))
    expect(questions).toEqual(['pages.example.com', 'other.example.com'])
    await network.close()
  })

  it('share nothing with another scan', async () => {
    reply = () => to('127.0.0.1')
    const network = createNetwork(options())
    const url = `http://pages.example.com:${site.port}/`
    await network.fetchPage(url, wanted(new Map()))
    await network.fetchPage(url, wanted(new Map()))
    await network.fetchPage(url, wanted())
    await askImage(network, url)
    expect(questions).toHaveLength(4)
    await network.close()
  })

  it('never follow a name to the address that it gives to the second question', async () => {
    // A server that is allowed, at the same port: only the one response keeps us from it.
    reply = (nth) => to(nth === 1 ? '127.0.0.1' : '127.0.0.2')
    let reached = 0
    const other = createServer((_, response) => (reached++, response.end('<title>inside</title>')))
    await new Promise<void>((done) => other.listen(site.port, '127.0.0.2', done))
    const network = createNetwork({ ...options(), allow: [site.endpoint, `127.0.0.2:${site.port}`] })
    const names: NameMemo = new Map()
    const url = `http://rebinding.example.com:${site.port}/`
    for (let visit = 0; visit < 4; visit += 1) {
      expect(await network.fetchPage(url, wanted(names))).toMatchObject({
        ok: true,
        value: { hops: [{ address: '127.0.0.1' }] },
      })
    }
    expect(questions).toHaveLength(1)
    expect(reached).toBe(0)
    await network.fetchPage(url, wanted())
    expect(reached).toBe(1)
    await network.close()
    await new Promise((done) => other.close(done))
  })

  it('check the remembered address again at every connection', async () => {
    reply = () => to('127.0.0.1')
    const network = createNetwork({ ...options(), allow: [site.endpoint, `192.0.2.1:${secret.port}`] })
    const names: NameMemo = new Map()
    const host = 'pages.example.com'
    expect(codeOf(await network.fetchPage(`http://${host}:${site.port}/`, wanted(names)))).toBe('ok')
    // The same name and address on a port where that address may not be dialled.
    const inside = await network.fetchPage(`http://${host}:${secret.port}/`, wanted(names))
    expect(codeOf(inside)).toBe('blocked-address')
    // And a memo that somebody filled.
    const poisoned: NameMemo = new Map([[host, Promise.resolve(to('169.254.169.254'))]])
    expect(codeOf(await network.fetchPage(`http://${host}/`, wanted(poisoned)))).toBe('blocked-address')
    expect(questions).toHaveLength(1)
    expect(secret.connections()).toBe(0)
    await network.close()
  })
})

describe('createLookUp', () => {
  const failing = (code: string) => Object.assign(new Error(code), { code })

  it('hands a failure to all who wait for it, and does not keep it', async () => {
    let asked = 0
    const resolve: Resolve = async () => {
      asked += 1
      if (asked === 1) throw failing('ESERVFAIL')
      return to('192.0.2.1')
    }
    const lookUp = createLookUp(resolve, 1_000)
    const names: NameMemo = new Map()
    const both = await Promise.allSettled([lookUp('a', never, names), lookUp('a', never, names)])
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await lookUp('a', never, names)).toEqual(to('192.0.2.1'))
    expect(asked).toBe(2)
  })

  it('lets one visitor give up without taking the answer from the others', async () => {
    let tell: (addresses: Address[]) => void = () => {}
    const lookUp = createLookUp(() => new Promise((done) => (tell = done)), 1_000)
    const names: NameMemo = new Map()
    const impatient = new AbortController()
    const first = lookUp('a', impatient.signal, names)
    const second = lookUp('a', never, names)
    impatient.abort()
    await expect(first).rejects.toMatchObject({ failureCode: 'dns-failed' })
    tell(to('192.0.2.1'))
    expect(await second).toEqual(to('192.0.2.1'))
  })

  it('gives up a name server that does not answer', async () => {
    const lookUp = createLookUp(() => new Promise(() => {}), 20)
    await expect(lookUp('a', never)).rejects.toMatchObject({ failureCode: 'dns-failed' })
  })
})
