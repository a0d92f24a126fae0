/** Certificates and handshakes as sites break them, against real TLS servers. */
import { createServer } from 'node:https'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Server } from 'node:net'
import { createSecureContext } from 'node:tls'
import { ask, type AskOptions, codeOf, IMPATIENT, pageOf, textOf } from './test-ask'
import { createAuthority, type Certificate, type TestAuthority } from './test-certificates'
import { serve, serveRaw, started, type TestServer } from './test-servers'

const PAGE = '<html><head><title>secure</title></head></html>'
const DAY_MS = 86_400_000
let authority: TestAuthority
const servers: TestServer[] = []

beforeAll(async () => {
  authority = await createAuthority()
})
afterAll(() => Promise.all(servers.map((server) => server.close())))

async function open(server: Server): Promise<TestServer> {
  const opened = await started(server)
  servers.push(opened)
  return opened
}
const secure = (certificate: Certificate, more = {}) =>
  open(
    createServer({ ...certificate, ...more }, (_, response) =>
      response.setHeader('content-type', 'text/html').end(PAGE),
    ),
  )

const get = (server: TestServer, host = 'shop.test', timeouts: AskOptions['timeouts'] = {}) =>
  ask(`https://${host}:${server.port}/`, {
    allow: [server.endpoint],
    hosts: { 'shop.test': '127.0.0.1', 'www.shop.test': '127.0.0.1' },
    ca: authority.ca,
    timeouts,
  })

describe('a valid certificate', () => {
  it('is accepted by the extra authority, with the time of the handshake', async () => {
    const page = pageOf(await get(await secure(await authority.issue(['shop.test']))))
    expect(textOf(page)).toBe(PAGE)
    const { tcpMs, tlsMs, firstByteMs } = page.timings
    expect([tcpMs, tlsMs, firstByteMs].map((ms) => typeof ms)).toEqual(['number', 'number', 'number'])
    expect(tlsMs).toBeGreaterThanOrEqual(tcpMs ?? Infinity)
    expect(firstByteMs).toBeGreaterThanOrEqual(tlsMs ?? Infinity)
  })

  it('is not accepted without the extra authority', async () => {
    const server = await secure(await authority.issue(['shop.test']))
    const hosts = { 'shop.test': '127.0.0.1' }
    const result = await ask(`https://shop.test:${server.port}/`, { allow: [server.endpoint], hosts })
    expect(codeOf(result)).toBe('tls-invalid')
  })

  it('is chosen by the name, not by the pinned address', async () => {
    let asked = ''
    const certificate = await authority.issue(['shop.test'])
    const server = await secure(certificate, {
      SNICallback: (name: string, done: (error: null) => void) => {
        asked = name
        done(null)
      },
    })
    expect(codeOf(await get(server))).toBe('ok')
    expect(asked).toBe('shop.test')
  })
})

describe('a broken certificate', () => {
  const at = (days: number) => new Date(Date.now() + days * DAY_MS)
  it.each<[string, () => Promise<Certificate>, string]>([
    ['of its own making', () => authority.selfSigned(['shop.test']), 'tls-invalid'],
    ['of an unknown authority', async () => (await createAuthority()).issue(['shop.test']), 'tls-invalid'],
    ['that has expired', () => authority.issue(['shop.test'], { from: at(-1.5), until: at(-0.5) }), 'tls-expired'],
    ['that is not valid yet', () => authority.issue(['shop.test'], { from: at(0.5), until: at(1) }), 'tls-not-yet-valid'],
    ['for another name', () => authority.issue(['other.test']), 'tls-name-mismatch'],
    ['whose key is too short', () => authority.weak(['shop.test']), 'tls-invalid'],
  ])('%s is refused', async (_, certificate, code) => {
    expect(codeOf(await get(await secure(await certificate(), { ciphers: 'DEFAULT@SECLEVEL=0' })))).toBe(code)
  }) // prettier-ignore

  it('for the bare name does not cover www.', async () => {
    const server = await secure(await authority.issue(['shop.test']))
    expect(codeOf(await get(server, 'www.shop.test'))).toBe('tls-name-mismatch')
  })
})

describe('a handshake that does not come about', () => {
  it('because the port speaks plain HTTP', async () => {
    const server = await serve((_, response) => response.end(PAGE))
    servers.push(server)
    expect(codeOf(await get(server))).toBe('tls-failed')
  })

  it('because the other side stays silent', async () => {
    const server = await serveRaw(() => {})
    servers.push(server)
    const startedAt = performance.now()
    expect(codeOf(await get(server, 'shop.test', IMPATIENT))).toBe('connection-timed-out')
    expect(performance.now() - startedAt).toBeLessThan(3_000)
  })

  it('because the server is too old', async () => {
    const certificate = await authority.issue(['shop.test'])
    const server = await secure(certificate, {
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'ALL@SECLEVEL=0',
    })
    expect(codeOf(await get(server))).toBe('tls-failed')
  })

  it('because the server wants a name and the link has an address', async () => {
    const context = createSecureContext(await authority.issue(['shop.test']))
    const server = await open(createServer({ SNICallback: (_, done) => done(null, context) }, (_, response) => response.end(PAGE)))
    expect(codeOf(await get(server))).toBe('ok')
    expect(codeOf(await get(server, '127.0.0.1'))).toBe('tls-failed')
  }) // prettier-ignore

  it('because the server wants a certificate of ours', async () => {
    const wants = { requestCert: true, rejectUnauthorized: true }
    const server = await secure(await authority.issue(['shop.test']), wants)
    expect(['connection-reset', 'tls-failed', 'empty-response']).toContain(codeOf(await get(server)))
    const old = await secure(await authority.issue(['shop.test']), { ...wants, maxVersion: 'TLSv1.2' })
    expect(['connection-reset', 'tls-failed', 'empty-response']).toContain(codeOf(await get(old)))
  })

  it('because the other side hangs up', async () => {
    const server = await serveRaw((socket) => socket.destroy())
    servers.push(server)
    expect(['connection-reset', 'tls-failed', 'empty-response']).toContain(codeOf(await get(server)))
  })
})
