/** A transfer that breaks off is one thing, a file that is short on the server another: told apart by what was announced. */
import { createServer as createTls } from 'node:tls'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import type { Failure } from '../../vocabulary/facts'
import { createNetwork } from '../create-network'
import { askImage, QUICK } from '../testing/test-ask'
import { createAuthority } from '../testing/test-certificates'
import { serve, serveRaw, started } from '../testing/test-servers'

const picture = await sharp({ create: { width: 600, height: 315, channels: 3, background: '#336699' } })
  .jpeg()
  .toBuffer()
const half = picture.subarray(0, picture.length >> 1)
const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n'

async function transferOf(talk: Parameters<typeof serveRaw>[0]): Promise<Failure> {
  const server = await serveRaw(talk)
  const network = createNetwork({ allow: [server.endpoint], timeouts: { ...QUICK, imageIdleMs: 400 } })
  const fetched = await askImage(network, server.origin)
  await Promise.all([server.close(), network.close()])
  if (fetched.ok) throw new Error('expected a failure')
  return fetched.failure
}

it.each<[string, Parameters<typeof serveRaw>[0], Partial<Failure>]>([
  [
    'the connection ends before the announced length',
    (socket) => {
      socket.write(`${HEAD}Content-Length: ${picture.length}\r\n\r\n`)
      socket.end(half)
    },
    { code: 'connection-reset', transfer: { bytesReceived: half.length, bytesAnnounced: picture.length } },
  ],
  [
    'the server falls silent before the announced length',
    (socket) => {
      socket.write(`${HEAD}Content-Length: ${picture.length}\r\n\r\n`)
      socket.write(half)
    },
    { code: 'body-timed-out', transfer: { bytesReceived: half.length, bytesAnnounced: picture.length } },
  ],
  [
    'the last chunk never comes',
    (socket) => {
      socket.write(`${HEAD}Transfer-Encoding: chunked\r\n\r\n${half.length.toString(16)}\r\n`)
      socket.write(half)
      socket.end('\r\n')
    },
    { transfer: { bytesReceived: half.length, bytesAnnounced: null } },
  ],
])('%s: a failure of the transfer', async (_, talk, expected) =>
  expect(await transferOf(talk)).toMatchObject(expected),
)

it('over HTTP/2 as well', async () => {
  const authority = await createAuthority()
  const certificate = await authority.issue(['shop.test'])
  const frame = (type: number, flags: number, stream: number, payload: Buffer) => {
    const head = Buffer.alloc(9)
    head.writeUIntBE(payload.length, 0, 3)
    head.set([type, flags], 3)
    head.writeUInt32BE(stream, 5)
    return Buffer.concat([head, payload])
  }
  // `:status: 200` and `content-length: 500`, as HPACK writes them.
  const headers = Buffer.concat([Buffer.from('880f0d03', 'hex'), Buffer.from('500')])
  const server = await started(
    createTls({ ...certificate, ALPNProtocols: ['h2'] }, (socket) => {
      socket.on('error', () => {})
      socket.once('data', () => {
        socket.write(frame(4, 0, 0, Buffer.alloc(0)))
        socket.write(frame(4, 1, 0, Buffer.alloc(0)))
        socket.write(frame(1, 4, 1, headers))
        socket.write(frame(0, 1, 1, half.subarray(0, 300)))
      })
    }),
  )
  const network = createNetwork({
    allow: [server.endpoint],
    hosts: { 'shop.test': '127.0.0.1' },
    ca: authority.ca,
    timeouts: QUICK,
  })
  const fetched = await askImage(network, `https://shop.test:${server.port}/`)
  await Promise.all([server.close(), network.close()])
  expect(fetched).toMatchObject({ ok: false, failure: { transfer: { bytesAnnounced: 500 } } })
})

it.each([
  ['with its length', { 'content-length': String(half.length) }],
  ['without one', {}],
])('half a file that is sent whole, %s, is a picture whose file is cut off', async (_, headers) => {
  const site = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'image/jpeg', ...headers })
    response.write(half)
    response.end()
  })
  const network = createNetwork({ allow: [site.endpoint], timeouts: QUICK })
  const fetched = await askImage(network, site.origin)
  await Promise.all([site.close(), network.close()])
  expect(fetched).toMatchObject({
    ok: true,
    value: {
      image: { integrity: { kind: 'truncated', bytesPresent: half.length, bytesAtLeast: null } },
      picture: { width: 600, height: 315, decodeWarning: expect.stringContaining('premature end') },
      decodeFailure: null,
    },
  })
})
