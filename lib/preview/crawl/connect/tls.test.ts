/** A certificate and its name as the dialler sees them, against real TLS servers; what sites break is in robustness/tls.test.ts. */
import { createServer } from 'node:https'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Server } from 'node:net'
import { createSecureContext, type TLSSocket } from 'node:tls'
import { createFetchPage } from '../page/fetch-page'
import { ask, codeOf, pageOf, QUICK, textOf } from '../testing/test-ask'
import { createAuthority, type Certificate, type TestAuthority } from '../testing/test-certificates'
import { started, type TestServer } from '../testing/test-servers'

const PAGE = '<html><head><title>secure</title></head></html>'
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

const get = (server: TestServer, host = 'shop.test') =>
  ask(`https://${host}:${server.port}/`, {
    allow: [server.endpoint],
    hosts: { 'shop.test': '127.0.0.1', 'www.shop.test': '127.0.0.1' },
    ca: authority.ca,
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
    expect(codeOf(result)).toBe('tls-incomplete')
    // What it showed is told, and nothing was asked over it.
    expect(result.ok ? null : result.failure.certificate).toMatchObject({
      names: ['shop.test'],
      issuer: 'Crawl test authority',
      alone: true,
    })
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

it('no server recognises a second request by the session of the first', async () => {
  const reused: boolean[] = []
  const server = createServer(await authority.issue(['shop.test']), (_, response) => response.end(PAGE))
  // Safe: an HTTPS server tells of TLS sockets alone.
  server.on('secureConnection', (socket: TLSSocket) => reused.push(socket.isSessionReused()))
  const { endpoint, port } = await open(server)
  const fetchPage = createFetchPage({
    allow: [endpoint],
    hosts: { 'shop.test': '127.0.0.1' },
    ca: authority.ca,
    timeouts: QUICK,
  })
  for (let requests = 0; requests < 2; requests += 1) {
    const { signal } = new AbortController()
    const wanted = { visitor: 'whatsapp-ios', read: 'head', signal, onStep: () => {} } as const
    pageOf(await fetchPage(`https://shop.test:${port}/`, wanted))
  }
  expect(reused).toEqual([false, false])
})

it('a certificate for the bare name does not cover www.', async () => {
  const server = await secure(await authority.issue(['shop.test']))
  expect(codeOf(await get(server, 'www.shop.test'))).toBe('tls-name-mismatch')
})

it('a server that wants a name gets one from a link that has it', async () => {
  const context = createSecureContext(await authority.issue(['shop.test']))
  const server = await open(
    createServer({ SNICallback: (_, done) => done(null, context) }, (_, response) => response.end(PAGE)),
  )
  expect(codeOf(await get(server))).toBe('ok')
  expect(codeOf(await get(server, '127.0.0.1'))).toBe('tls-failed')
})
