/** Hosts whose only address has no route out from here: by the link, a redirect, an image; nothing of it is the page's fault, and nothing ends the process. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:https'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Address } from '../crawl/crawl-options'
import { createNetwork, type OpenNetwork } from '../crawl/create-network'
import { createAuthority } from '../crawl/testing/test-certificates'
import { started, type TestServer } from '../crawl/testing/test-servers'
import { scan } from '../pipeline'
import type { Report } from '../report/schema'
import { html, TAGS } from './served-pages'
import { plain } from './served-pictures'

/** Multicast is refused by `connect()` itself, as an address without a route is. */
const NO_WAY: Address = { address: 'ff0e::1', family: 6 }
const HERE: Address = { address: '127.0.0.1', family: 4 }
const NAMES: Readonly<Record<string, Address[]>> = {
  'shop.example.com': [HERE],
  'six.example.com': [NO_WAY],
  'both.example.com': [NO_WAY, HERE],
}

let site: TestServer
let network: OpenNetwork
beforeAll(async () => {
  const authority = await createAuthority()
  const certificate = await authority.issue(Object.keys(NAMES))
  site = await started(
    createServer(certificate, async ({ url }, response) => {
      const at = (host: string, file: string) => `https://${host}:${site.port}${file}`
      if (url === '/moved')
        return void response.writeHead(302, { location: at('six.example.com', '/') }).end()
      if (url === '/bread.png') return void response.end(await plain(1200, 630).png().toBuffer())
      const image = at(url === '/image' ? 'six.example.com' : 'both.example.com', '/bread.png')
      response
        .setHeader('content-type', 'text/html')
        .end(html(`${TAGS}<meta property="og:image" content="${image}">`))
    }),
  )
  network = createNetwork({
    allow: [site.endpoint, `[${NO_WAY.address}]:${site.port}`],
    ca: authority.ca,
    resolve: async (host) => NAMES[host] ?? [],
  })
})
afterAll(() => Promise.all([site.close(), network.close()]))

const reportOf = async (host: string, at = '/') =>
  (await scan(`https://${host}:${site.port}${at}`, network, { policy: { allow: [site.endpoint] } })).report
const statusOf = ({ findings }: Report, id: string) => findings.find((finding) => finding.id === id)?.status

describe('a host that this machine has no way to', () => {
  it.each([
    ['by the link', 'six.example.com', '/'],
    ['by a redirect', 'shop.example.com', '/moved'],
  ])('%s is not known, and nothing is called a fault', async (_, host, at) => {
    const report = await reportOf(host, at)
    expect(report.failure).toMatchObject({ code: 'family-unreachable', detail: 'IPv6' })
    expect(report.verdict.status).toBe('unknown')
    expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    expect(statusOf(report, 'page-reachable')).toBe('unknown')
    // Nobody else is sent where there is no route.
    expect(report.visits.slice(1).every(({ notAsked }) => notAsked !== null)).toBe(true)
  })

  it('as an image leaves the image unknown and the page as it is', async () => {
    const report = await reportOf('shop.example.com', '/image')
    expect(report.failure).toBeNull()
    expect(statusOf(report, 'page-reachable')).toBe('pass')
    expect(statusOf(report, 'image-reachable')).toBe('unknown')
    expect(report.findings.filter(({ group, status }) => group === 'image' && status === 'fail')).toEqual([])
    expect(report.cards[0]?.reason.code).toMatch(/^card\.image-not-known/)
  })

  it('does not matter when the other family works', async () => {
    const report = await reportOf('both.example.com')
    expect([report.failure, statusOf(report, 'page-reachable'), statusOf(report, 'image-reachable')]).toEqual(
      [null, 'pass', 'pass'],
    )
  })
})

/** A network of its own for one program: loopback and no route out. Root has it, and others where the system lets them. */
const ALONE = [['unshare', '-n'], ['unshare', '-rn']].find(
  ([program = '', ...args]) => spawnSync(program, [...args, 'ip', 'link', 'set', 'lo', 'up']).status === 0,
) // prettier-ignore

describe.skipIf(!ALONE)('a server without any way out', () => {
  let child: ChildProcess
  beforeAll(async () => {
    const [program = '', ...args] = ALONE ?? []
    const server = path.join(import.meta.dirname, 'isolated-server.ts')
    const command = `ip link set lo up && exec ${process.execPath} --import tsx ${server}`
    child = spawn(program, [...args, 'sh', '-c', command], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    await said()
  })
  afterAll(() => child.kill('SIGKILL'))

  const said = () =>
    new Promise<unknown>((done, failed) => {
      const ended = () => failed(new Error('the server has ended'))
      child.once('exit', ended)
      child.once('message', (reply) => {
        child.off('exit', ended)
        done(reply)
      })
    })
  const asked = (request: string) => {
    child.send(request)
    return said()
  }

  it.each([
    ['a link', 'six'],
    ['a link over http', 'plain-six'],
    ['a link with many addresses', 'many'],
    ['a literal', 'literal'],
    ['a name with IPv4 alone', 'four'],
    ['a redirect', 'moved'],
  ])('answers %s with a code, and then the next request', async (_, request) => {
    expect(await asked(request)).toMatchObject({ code: 'family-unreachable', status: 'unknown' })
    expect(await asked('well')).toEqual({ code: null, imageCode: null, status: expect.any(String) })
  })

  it('answers a page whose image is there, and then the next request', async () => {
    expect(await asked('image')).toMatchObject({ code: null, imageCode: 'unknown' })
    expect(await asked('well')).toMatchObject({ code: null })
  })

  it('refuses a script’s request in the browser’s proxy, and then answers the next one', async () => {
    expect(await asked('proxy')).toEqual({ six: 403, well: 200 })
    expect(await asked('well')).toMatchObject({ code: null })
  })
})
