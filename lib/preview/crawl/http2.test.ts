/** Servers that speak nothing but HTTP/2, well and badly: each ends in a page or a coded failure, in time. */
import {
  constants,
  createServer as createHttp2,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from 'node:http2'
import { connect as connectTcp, type Server } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, codeOf, IMPATIENT, pageOf, textOf } from './test-ask'
import { createAuthority, type TestAuthority } from './test-certificates'
import { started, type TestServer } from './test-servers'

const PAGE = '<html><head><title>secure</title></head></html>'
const HEADERS = { ':status': 200, 'content-type': 'text/html' }
let authority: TestAuthority
const servers: TestServer[] = []
const timers: NodeJS.Timeout[] = []

beforeAll(async () => {
  authority = await createAuthority()
})
afterAll(() => {
  timers.forEach(clearInterval)
  return Promise.all(servers.map((server) => server.close()))
})

async function open(server: Server): Promise<TestServer> {
  const opened = await started(server)
  servers.push(opened)
  return opened
}

interface Talk {
  onSession?: (session: ServerHttp2Session) => void
  onStream?: (stream: ServerHttp2Stream) => void
}

/** ALPN without http/1.1 makes the handshake fail, as servers that speak only HTTP/2 do. */
async function meet({ onSession, onStream }: Talk) {
  const http2 = createHttp2({ maxSendHeaderBlockLength: 1_000_000 })
  http2.on('session', (session) => {
    session.on('error', () => {})
    onSession?.(session)
  })
  http2.on('stream', (stream) => {
    stream.on('error', () => {})
    onStream?.(stream)
  })
  const plain = await open(http2)
  const certificate = await authority.issue(['shop.test'])
  const server = await open(
    createTlsServer({ ...certificate, ALPNProtocols: ['h2'] }, (socket) => {
      const inner = connectTcp(plain.port, '127.0.0.1')
      for (const end of [socket, inner]) end.on('error', () => {})
      socket.pipe(inner).pipe(socket)
    }),
  )
  const startedAt = performance.now()
  const result = await ask(`https://shop.test:${server.port}/`, {
    allow: [server.endpoint],
    hosts: { 'shop.test': '127.0.0.1' },
    ca: authority.ca,
    timeouts: IMPATIENT,
  })
  expect(performance.now() - startedAt).toBeLessThan(4_000)
  return result
}

const answer = (stream: ServerHttp2Stream): void => {
  stream.respond(HEADERS)
  stream.end(PAGE)
}
const often = (work: () => void, everyMs: number): void => {
  timers.push(setInterval(work, everyMs))
}

it('is spoken with a server that knows nothing else', async () => {
  expect(textOf(pageOf(await meet({ onStream: answer })))).toBe(PAGE)
})

it('a flood of pings and settings does not keep the page from us', async () => {
  const flood = (session: ServerHttp2Session) =>
    often(() => {
      if (session.destroyed) return
      for (let n = 0; n < 8; n += 1) session.ping(() => {})
      if (!session.pendingSettingsAck) session.settings({ maxConcurrentStreams: 100 })
    }, 1)
  const result = await meet({
    onSession: flood,
    onStream: (stream) => setTimeout(() => stream.destroyed || answer(stream), 100),
  })
  expect(codeOf(result)).toBe('ok')
})

it.each<[string, Talk, string[]]>([
  ['a reset before the headers', { onStream: (stream) => stream.close(constants.NGHTTP2_INTERNAL_ERROR) }, ['connection-reset']],
  [
    'a reset behind the headers, which is no empty page',
    { onStream: (stream) => (stream.respond(HEADERS), setTimeout(() => stream.close(constants.NGHTTP2_INTERNAL_ERROR), 20)) },
    ['connection-reset'],
  ],
  ['GOAWAY at once', { onSession: (session) => session.goaway(constants.NGHTTP2_ENHANCE_YOUR_CALM) }, ['connection-reset', 'headers-timed-out']],
  ['the end of the connection', { onStream: (stream) => stream.session?.destroy() }, ['connection-reset', 'empty-response']],
  ['silence', {}, ['headers-timed-out', 'timed-out']],
  ['headers and then silence', { onStream: (stream) => stream.respond(HEADERS) }, ['body-timed-out', 'timed-out', 'connection-reset']],
  [
    'a drip that never becomes a page',
    { onStream: (stream) => (stream.respond(HEADERS), often(() => stream.destroyed || stream.write(' '), 50)) },
    ['timed-out'],
  ],
  [
    '300 KB of headers',
    { onStream: (stream) => (stream.respond({ ...HEADERS, 'x-a': 'a'.repeat(300_000) }), stream.end(PAGE)) },
    ['headers-too-large', 'connection-reset', 'protocol-error'],
  ],
])('%s is a failure in time', async (_, talk, codes) => {
  expect(codes).toContain(codeOf(await meet(talk)))
}) // prettier-ignore
