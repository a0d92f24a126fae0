/** Bodies in many frames over HTTP/2, from a server that writes its frames by itself. */
import { createSecureServer } from 'node:http2'
import type { Server } from 'node:net'
import { createServer as createTls, type TLSSocket } from 'node:tls'
import { beforeAll, expect, it } from 'vitest'
import { ask, pageOf, textOf } from '../testing/test-ask'
import { createAuthority, type Certificate, type TestAuthority } from '../testing/test-certificates'
import { started } from '../testing/test-servers'

let authority: TestAuthority
let certificate: Certificate

beforeAll(async () => {
  authority = await createAuthority()
  certificate = await authority.issue(['shop.test'])
})

const DATA = 0
const HEADERS = 1
const SETTINGS = 4
const END_STREAM = 1
const END_HEADERS = 4
const ACK = 1

function frame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(9)
  head.writeUIntBE(payload.length, 0, 3)
  head.writeUInt8(type, 3)
  head.writeUInt8(flags, 4)
  head.writeUInt32BE(stream, 5)
  return Buffer.concat([head, payload])
}
/** `:status: 200` as HPACK writes it in one byte. */
const OK = frame(HEADERS, END_HEADERS, 1, Buffer.from([0x88]))
const data = (text: string, flags = 0) => frame(DATA, flags, 1, Buffer.from(text))

/** Answers the first request with whatever `talk` writes; no more than a window of it is taken. */
function frames(talk: (socket: TLSSocket) => void) {
  const server = createTls({ ...certificate, ALPNProtocols: ['h2'] }, (socket) => {
    socket.once('data', () => {
      socket.write(frame(SETTINGS, 0, 0, Buffer.alloc(0)))
      socket.write(frame(SETTINGS, ACK, 0, Buffer.alloc(0)))
      socket.write(OK)
      talk(socket)
    })
  })
  server.on('secureConnection', (socket) => socket.on('error', () => {}))
  return server
}

async function meet(server: Server, headBytesMax = 307_200) {
  const { port, endpoint, close } = await started(server)
  try {
    return await ask(`https://shop.test:${port}/`, {
      allow: [endpoint],
      hosts: { 'shop.test': '127.0.0.1' },
      ca: authority.ca,
      caps: { headBytesMax },
    })
  } finally {
    await close()
  }
}

it('a body of thousands of frames of a byte is given up', async () => {
  const many = Buffer.concat(Array.from({ length: 1_000 }, () => data(' ')))
  const result = await meet(
    frames((socket) => {
      // In turns, so that both sides live in one process.
      const goOn = () => socket.destroyed || socket.write(many, () => setImmediate(goOn))
      goOn()
    }),
  )
  expect(result).toMatchObject({
    failure: { code: 'protocol-error', detail: 'ENHANCE_YOUR_CALM' },
  })
})

it('what had arrived before is a page that was cut off', async () => {
  const result = await meet(
    frames((socket) => {
      socket.write(data('<html><head><title>Rye loaf</title>'))
      socket.write(Buffer.concat(Array.from({ length: 9_000 }, () => data(' '))))
    }),
  )
  const page = pageOf(result)
  expect(page.stoppedBecause).toBe('cut-off')
  expect(page.bytesOnWire).toBeLessThan(5_100)
})

it('a page of some thousand frames of a byte is read', async () => {
  const body = `<html><head><title>${'o'.repeat(4_000)}</title></head>`
  const result = await meet(
    frames((socket) => {
      for (const byte of body) socket.write(data(byte))
      socket.write(data('', END_STREAM))
    }),
  )
  expect(textOf(pageOf(result))).toBe(body)
})

it('many frames that carry something are no such thing', async () => {
  const body = `<html><head>${`<!-- ${'x'.repeat(55)} -->`.repeat(9_000)}</head>`
  const server = createSecureServer({ ...certificate, allowHTTP1: false }, () => {})
  let writes = 0
  server.on('stream', (stream) => {
    stream.on('error', () => {})
    stream.respond({ ':status': 200 })
    // One write at a time: those that wait would share a frame.
    const goOn = () => {
      const piece = body.slice(writes * 100, (writes + 1) * 100)
      writes += 1
      if (piece === '') stream.end()
      else stream.write(piece, goOn)
    }
    goOn()
  })
  expect(pageOf(await meet(server, 1_000_000)).headEndByte).toBe(body.length)
  expect(writes).toBeGreaterThan(5_000)
})
