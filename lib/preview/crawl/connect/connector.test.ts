/**
 * The connector, tried from outside: a "public" loopback server is allowed by its exact ip:port, a "secret" one beside it
 * must see no connection at all, whatever the address, the name, the redirect or the image says.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Agent, request as undiciRequest } from 'undici'
import { createConnector, newTrace } from './connect'
import type { Address, CrawlOptions } from '../crawl-options'
import { createNetwork } from '../create-network'
import { ask, askImage, codeOf, pageOf, QUICK } from '../testing/test-ask'
import { serve, type TestServer } from '../testing/test-servers'

let site: TestServer
let secret: TestServer
/** What the public server redirects to. */
let target = ''
let options: CrawlOptions

beforeAll(async () => {
  secret = await serve((_, response) => response.end('<html><head><title>secret</title></head></html>'))
  site = await serve((request, response) => {
    if (request.url === '/go')
      response.writeHead(302, { location: Buffer.from(target).toString('latin1') }).end()
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<html><head><title>ok</title></head></html>')
  })
  // The second entry opens the secret server's port for the URL rule, so that the address rule alone decides.
  options = { allow: [site.endpoint, `192.0.2.1:${secret.port}`], timeouts: QUICK }
})
afterAll(() => Promise.all([site.close(), secret.close()]))
beforeEach(() => expect(secret.connections()).toBe(0))

const to = (...list: string[]): Address[] =>
  list.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

describe('the secret server sees nothing', () => {
  const port = () => secret.port
  const literals: [string, () => string][] = [
    ['dotted', () => `http://127.0.0.1:${port()}/`],
    ['decimal', () => `http://2130706433:${port()}/`],
    ['hexadecimal', () => `http://0x7f000001:${port()}/`],
    ['octal', () => `http://0177.0.0.1:${port()}/`],
    ['short', () => `http://127.1:${port()}/`],
    ['fullwidth', () => `http://１２７.０.０.１:${port()}/`],
    ['zero', () => `http://0:${port()}/`],
    ['mapped', () => `http://[::ffff:127.0.0.1]:${port()}/`],
    ['IPv6 loopback', () => `http://[::1]:${port()}/`],
    ['localhost', () => `http://localhost:${port()}/`],
    ['credentials', () => `http://${site.endpoint}@127.0.0.1:${port()}/`],
  ]

  it.each(literals)('by a %s address', async (_, url) => {
    expect(codeOf(await ask(url(), options))).not.toBe('ok')
    expect(secret.connections()).toBe(0)
  })

  it.each(literals)('by a redirect to a %s address', async (_, url) => {
    target = url()
    const result = await ask(`${site.origin}/go`, options)
    expect(codeOf(result)).not.toBe('ok')
    expect(result).toMatchObject({ failure: { hops: [{ status: 302 }] } })
    expect(secret.connections()).toBe(0)
  })

  it.each(literals)('by an image at a %s address, straight or by redirect', async (_, url) => {
    const network = createNetwork(options)
    expect(codeOf(await askImage(network, url()))).not.toBe('ok')
    target = url()
    expect(codeOf(await askImage(network, `${site.origin}/go`))).not.toBe('ok')
    await network.close()
    expect(secret.connections()).toBe(0)
  })

  it.each(literals)('by a %s address handed straight to the dialler', async (_, url) => {
    const signal = new AbortController().signal
    const connector = createConnector({ ...options, resolve: async () => to('127.0.0.1') })
    const dispatcher = new Agent({ connect: connector(newTrace(null), signal, false) })
    await expect(undiciRequest(url().replace(/\/\/.*@/, '//'), { dispatcher })).rejects.toThrow(
      'blocked-address',
    )
    await dispatcher.destroy()
    expect(secret.connections()).toBe(0)
  })

  it.each([
    ['a loopback answer', to('127.0.0.1')],
    ['an allowed answer with a private one beside it', to('192.0.2.1', '127.0.0.1')],
    ['a private answer before an allowed one', to('127.0.0.1', '192.0.2.1')],
    [
      'a private answer behind many public ones',
      to(...Array.from({ length: 200 }, () => '192.0.2.1'), '10.0.0.1'),
    ],
    ['IPv6 loopback beside an allowed answer', to('192.0.2.1', '::1')],
    ['a mapped address', to('::ffff:127.0.0.1')],
    ['a NAT64 address', to('64:ff9b::7f00:1')],
    ['a zone id', to('fe80::1%lo')],
    ['a string that is no address', to('')],
    ['a name instead of an address', to('localhost')],
  ])('when the resolver gives %s', async (_, addresses) => {
    const result = await ask(`http://pages.example.com:${secret.port}/`, {
      ...options,
      resolve: async () => addresses,
    })
    expect(result).toMatchObject({ failure: { code: 'blocked-address', detail: null } })
    expect(JSON.stringify(result)).not.toContain('127.0.0.1')
    expect(secret.connections()).toBe(0)
  })

  it('when a name answers differently the second time', async () => {
    const allow = [site.endpoint, `127.0.0.9:${site.port}`]
    const responses = [to('127.0.0.1'), to('127.0.0.2'), to('127.0.0.2')]
    let asked = 0
    const resolve = async () => responses[asked++] ?? []
    const url = `http://rebinding.example.com:${site.port}/`
    expect(pageOf(await ask(url, { ...options, allow, resolve })).status).toBe(200)
    expect(asked).toBe(1)
    expect(codeOf(await ask(url, { ...options, allow, resolve }))).toBe('blocked-address')
  })

  it('when a redirect makes the same name resolve again', async () => {
    let asked = 0
    const resolve = async () => (asked++ === 0 ? to('127.0.0.1') : to('127.0.0.2'))
    target = `http://rebinding.example.com:${site.port}/again`
    const result = await ask(`http://rebinding.example.com:${site.port}/go`, { ...options, resolve })
    expect(codeOf(result)).toBe('blocked-address')
    expect(asked).toBe(2)
  })

  it('even when an address changes between the check and the dialling: the connection is dropped unused', async () => {
    let requests = 0
    const other = await serve((_, response) => (requests++, response.end('secret')))
    let reads = 0
    const shifting: Address = {
      family: 4,
      get address() {
        return ++reads > 1 ? '127.0.0.1' : '192.0.2.1'
      },
    }
    const url = `http://shifting.example.com:${other.port}/`
    const allow = [`192.0.2.1:${other.port}`]
    expect(codeOf(await ask(url, { allow, resolve: async () => [shifting] }))).toBe('blocked-address')
    expect([other.connections(), requests]).toEqual([1, 0])
    await other.close()
  })

  it('through a mapped host name, unless its address is allowed', async () => {
    const hosts = { 'shop.test': '127.0.0.1', 'admin.test': '127.0.0.1' }
    const wide = { ...options, hosts }
    expect(pageOf(await ask(`http://shop.test:${site.port}/`, wide)).status).toBe(200)
    expect(codeOf(await ask(`http://admin.test:${secret.port}/`, wide))).toBe('blocked-address')
    expect(codeOf(await ask('http://admin.test/', wide))).toBe('blocked-address')
  })

  it('through proxy settings of the environment', async () => {
    const before = { ...process.env }
    Object.assign(process.env, {
      HTTP_PROXY: secret.origin,
      http_proxy: secret.origin,
      HTTPS_PROXY: secret.origin,
      ALL_PROXY: secret.origin,
      NODE_USE_ENV_PROXY: '1',
    })
    try {
      expect(pageOf(await ask(`${site.origin}/`, options)).status).toBe(200)
    } finally {
      for (const name of ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY', 'NODE_USE_ENV_PROXY']) {
        if (before[name] === undefined) delete process.env[name]
        else process.env[name] = before[name]
      }
    }
    expect(secret.connections()).toBe(0)
  })
})

describe('what the door lets through', () => {
  it('the allowed endpoint, and records the address it dialled', async () => {
    const page = pageOf(await ask(`${site.origin}/`, options))
    expect(page.hops).toMatchObject([{ address: '127.0.0.1', timings: { dnsMs: null, tlsMs: null } }])
  })

  it('everything, when private addresses are allowed', async () => {
    const other = await serve((_, response) => response.end('<html><head><title>mine</title></head></html>'))
    const page = pageOf(await ask(`http://localhost:${other.port}/`, { allowPrivate: true }))
    expect(page.hops[0]?.timings.dnsMs).not.toBeNull()
    await other.close()
  })
})

describe('name resolution', () => {
  const coded = (code: string) => Object.assign(new Error(code), { code })
  it.each([
    ['ENOTFOUND', 'dns-not-found'],
    ['ENODATA', 'dns-not-found'],
    ['ESERVFAIL', 'dns-failed'],
    ['ETIMEOUT', 'dns-failed'],
  ])('that ends in %s is %s', async (code, expected) => {
    const result = await ask('https://example.com/', { resolve: () => Promise.reject(coded(code)) })
    expect(result).toMatchObject({ failure: { code: expected, detail: code } })
  })

  it('without any address is not found', async () => {
    expect(codeOf(await ask('https://example.com/', { resolve: async () => [] }))).toBe('dns-not-found')
  })

  it('that never answers is given up in time', async () => {
    const startedAt = performance.now()
    const result = await ask('https://example.com/', {
      resolve: () => new Promise(() => {}),
      timeouts: { dnsMs: 100 },
    })
    expect(result).toMatchObject({ failure: { code: 'dns-failed', detail: 'ETIMEOUT' } })
    expect(performance.now() - startedAt).toBeLessThan(1_200)
  })
})
