/** Does the browser's only route out let through what the connector lets through, and nothing else? No browser is needed to ask. */
import { connect as connectTcp } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { createServer as createTlsServer } from 'node:https'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createConnector } from '../connect/connect'
import type { CrawlOptions } from '../crawl-options'
import { createAuthority, type TestAuthority } from '../testing/test-certificates'
import { serve, serveRaw, started, type TestServer } from '../testing/test-servers'
import { type GuardProxy, type GuardProxyOptions, startGuardProxy } from './guard-proxy'

let authority: TestAuthority
let site: TestServer
let secret: TestServer
let tls: TestServer
let weak: TestServer
const seen: { url: string; headers: Record<string, unknown> }[] = []
const open: GuardProxy[] = []

beforeAll(async () => {
  authority = await createAuthority()
  site = await serve((request, response) => {
    seen.push({ url: request.url ?? '', headers: request.headers })
    if (request.url === '/407') response.writeHead(407, { 'proxy-authenticate': 'Basic realm="x"' })
    else if (request.url === '/large') return void response.end(Buffer.alloc(300_000, 'x'))
    response.end(request.method === 'POST' ? 'posted' : 'public')
  })
  secret = await serve((_, response) => response.end('secret'))
  tls = await started(
    createTlsServer(await authority.issue(['shop.test']), (_, response) => response.end('over TLS')),
  )
  weak = await started(
    createTlsServer(await authority.selfSigned(['shop.test']), (_, response) => response.end('no')),
  )
})
afterAll(() => Promise.all([site.close(), secret.close(), tls.close(), weak.close()]))
afterEach(async () => {
  await Promise.all(open.splice(0).map((proxy) => proxy.close()))
  expect(secret.connections()).toBe(0)
})

async function guard(
  rest: Partial<CrawlOptions> = {},
  caps?: GuardProxyOptions['caps'],
): Promise<GuardProxy> {
  // The last entry opens the secret server's port for the URL rule, so that the address rule alone decides.
  const policy = { allow: [site.endpoint, tls.endpoint, weak.endpoint, `192.0.2.1:${secret.port}`], ...rest }
  const proxy = await startGuardProxy({
    connector: createConnector(policy),
    policy,
    signal: new AbortController().signal,
    verifiesTls: rest.ca !== undefined,
    ...(caps && { caps }),
  })
  open.push(proxy)
  return proxy
}

const authorised = ({ username, password }: GuardProxy) =>
  `Proxy-Authorization: Basic ${Buffer.from(`${username}:${password}`).toString('base64')}\r\n`

/** Everything the proxy responses to these bytes until it closes or falls silent. */
function say(proxy: GuardProxy, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connectTcp(Number(new URL(proxy.server).port), '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.setTimeout(1_000, () => socket.destroy())
    socket.on('data', (chunk) => (text += chunk))
    socket.on('error', () => {})
    socket.on('close', () => resolve(text))
  })
}
const get = (proxy: GuardProxy, url: string, more = '', method = 'GET') =>
  say(proxy, `${method} ${url} HTTP/1.1\r\nHost: x\r\n${authorised(proxy)}${more}Connection: close\r\n\r\n`)
const tunnel = (proxy: GuardProxy, to: string, then = '') =>
  say(proxy, `CONNECT ${to} HTTP/1.1\r\nHost: ${to}\r\n${authorised(proxy)}\r\n${then}`)

describe('startGuardProxy', () => {
  it('passes on what the door lets through, without what is meant for a proxy', async () => {
    const proxy = await guard()
    expect(await get(proxy, `${site.origin}/a?b=c`, 'X-Own: 1\r\nProxy-Connection: keep-alive\r\n')).toMatch(
      /^HTTP\/1\.1 200 [\s\S]*public/,
    )
    const { url, headers } = seen.at(-1) ?? {}
    expect(url).toBe('/a?b=c')
    expect(headers).toMatchObject({ host: new URL(site.origin).host, 'x-own': '1' })
    expect(Object.keys(headers ?? {}).filter((name) => name.startsWith('proxy-'))).toEqual([])
    expect(await tunnel(proxy, site.endpoint, 'GET /in HTTP/1.0\r\n\r\n')).toMatch(/Established[\s\S]*public/)
    expect(proxy.tally).toMatchObject({ opened: 2, refused: 0 })
  })

  it('passes on a body', async () => {
    const proxy = await guard()
    const head = `POST ${site.origin}/p HTTP/1.1\r\nHost: x\r\n${authorised(proxy)}Content-Length: 2\r\nConnection: close\r\n\r\n`
    expect(await say(proxy, `${head}ab`)).toMatch(/200 [\s\S]*posted/)
  })

  it.each([
    ['its address', () => `127.0.0.1:${secret.port}`],
    ['a decimal address', () => `2130706433:${secret.port}`],
    ['a short address', () => `127.1:${secret.port}`],
    ['a mapped address', () => `[::ffff:127.0.0.1]:${secret.port}`],
    ['loopback of the other family', () => `[::1]:${secret.port}`],
    ['the unspecified address', () => `0.0.0.0:${secret.port}`],
    ['localhost', () => `localhost:${secret.port}`],
    ['a public name', () => `inside.example.com:${secret.port}`],
    ['a name with credentials', () => `me:you@127.0.0.1:${secret.port}`],
  ])('refuses the secret server by %s, in both ways of asking', async (_, host) => {
    const proxy = await guard({ resolve: async () => [{ address: '127.0.0.1', family: 4 }] })
    expect(await get(proxy, `http://${host()}/`)).toMatch(/^HTTP\/1\.1 403 /)
    expect(await tunnel(proxy, host())).toMatch(/^HTTP\/1\.1 403 /)
  })

  it.each([false, true])(
    'refuses a host without any way to it, and goes on (verifying: %s)',
    async (verifies) => {
      // Multicast: `connect()` itself says no, before a packet leaves.
      const proxy = await guard({
        allow: [`[ff0e::1]:${tls.port}`, tls.endpoint],
        resolve: async () => [{ address: 'ff0e::1', family: 6 }],
        ...(verifies && { ca: authority.ca }),
      })
      expect(await tunnel(proxy, `six.example.com:${tls.port}`)).toMatch(/^HTTP\/1\.1 403 /)
      expect(await get(proxy, `http://six.example.com:${tls.port}/`)).toMatch(/^HTTP\/1\.1 403 /)
      if (!verifies) expect(await tunnel(proxy, `127.0.0.1:${tls.port}`)).toMatch(/^HTTP\/1\.1 200 /)
      expect(proxy.tally).toMatchObject({ refused: 2 })
    },
  )

  it('refuses other ports, schemes and methods', async () => {
    const proxy = await guard()
    expect(await tunnel(proxy, '8.8.8.8:25')).toMatch(/^HTTP\/1\.1 403 /)
    for (const url of ['ftp://8.8.8.8/', 'https://8.8.8.8/', '/', 'file:///etc/passwd'])
      expect(await get(proxy, url), url).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(await get(proxy, `${site.origin}/`, '', 'DELETE')).toMatch(/^HTTP\/1\.1 403 /)
    expect(await get(proxy, 'no address')).toMatch(/^(?:HTTP\/1\.1 4\d\d |$)/)
    expect(proxy.tally.opened).toBe(0)
  })

  it('knows only the browser it was made for', async () => {
    const proxy = await guard()
    const other = await guard()
    for (const secretOf of ['', authorised(other), 'Proxy-Authorization: Basic Og==\r\n']) {
      const asked = `GET ${site.origin}/ HTTP/1.1\r\nHost: x\r\n${secretOf}Connection: close\r\n\r\n`
      expect(await say(proxy, asked)).toMatch(/^HTTP\/1\.1 407 /)
      expect(await say(proxy, `CONNECT ${site.endpoint} HTTP/1.1\r\n${secretOf}\r\n`)).toMatch(
        /^HTTP\/1\.1 407 /,
      )
    }
    expect(proxy.tally.opened).toBe(0)
  })

  it('lets no origin ask for the proxy’s secret', async () => {
    const proxy = await guard()
    const reply = await get(proxy, `${site.origin}/407`)
    expect(reply).toMatch(/^HTTP\/1\.1 502 /)
    expect(reply).not.toMatch(/proxy-authenticate/i)
  })

  it('refuses what Chromium asks for itself, and does not count it as the page’s', async () => {
    const asked: string[] = []
    const proxy = await guard({ resolve: async (host) => (asked.push(host), []) })
    for (const host of [
      'update.googleapis.com',
      'clients2.google.com',
      'accounts.google.com',
      'edgedl.me.gvt1.com',
    ])
      expect(await tunnel(proxy, `${host}:443`)).toMatch(/^HTTP\/1\.1 403 /)
    expect(asked).toEqual([])
    expect(proxy.tally).toEqual({ opened: 0, refused: 0, bytes: 0 })
  })

  it('ends everything when the bytes are used up', async () => {
    const proxy = await guard({}, { bytesMax: 100_000 })
    const reply = await get(proxy, `${site.origin}/large`)
    expect(reply.length).toBeLessThan(150_000)
    expect(await get(proxy, `${site.origin}/`)).not.toContain('public')
  })

  it('opens only so many connections, in all and at once', async () => {
    const few = await guard({}, { connectionsMax: 2 })
    const responses = [1, 2, 3].map(() => get(few, `${site.origin}/`))
    expect((await Promise.all(responses)).filter((reply) => reply.includes('public'))).toHaveLength(2)
    const silent = await serveRaw(() => {})
    const one = await guard({ allow: [silent.endpoint, site.endpoint] }, { connectionsAtOnceMax: 1 })
    const held = tunnel(one, silent.endpoint, 'x')
    while (one.tally.bytes === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await get(one, `${site.origin}/`)).toMatch(/^HTTP\/1\.1 403 /)
    await held
    expect(await get(one, `${site.origin}/`)).toContain('public')
    await silent.close()
  })

  it('verifies certificates where the browser does not know the authority', async () => {
    const hosts = { 'shop.test': '127.0.0.1' }
    const proxy = await guard({ ca: authority.ca, hosts })
    expect(await tunnel(proxy, `shop.test:${weak.port}`)).toMatch(/^HTTP\/1\.1 403 /)
    expect(await tunnel(proxy, `shop.test:${tls.port}`)).toMatch(/^HTTP\/1\.1 200 /)
    // A plain server behind a tunnel has no certificate to show.
    expect(await tunnel(proxy, site.endpoint)).toMatch(/^HTTP\/1\.1 403 /)
  })

  it('carries TLS end to end', async () => {
    const proxy = await guard()
    const raw = connectTcp(Number(new URL(proxy.server).port), '127.0.0.1')
    raw.write(`CONNECT ${tls.endpoint} HTTP/1.1\r\n${authorised(proxy)}\r\n`)
    await new Promise((resolve) => raw.once('data', resolve))
    const secured = connectTls({ socket: raw, ca: authority.ca, servername: 'shop.test' })
    secured.write('GET / HTTP/1.0\r\n\r\n')
    const text = await new Promise<string>((resolve, reject) => {
      let all = ''
      secured.on('data', (chunk) => (all += chunk))
      secured.on('end', () => resolve(all))
      secured.on('error', reject)
    })
    expect(text).toContain('over TLS')
  })

  it('leaves nothing open when it closes', async () => {
    const silent = await serveRaw(() => {})
    const proxy = await guard({ allow: [silent.endpoint] })
    const held = tunnel(proxy, silent.endpoint, 'x')
    while (proxy.tally.bytes === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await proxy.close()
    expect(await held).toContain('Established')
    await silent.close()
  })
})
