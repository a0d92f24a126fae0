/** Servers that misbehave on the wire: each ends in a coded failure or a page, in time, and nothing else. */
import { afterEach, describe, expect, it } from 'vitest'
import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { ask, codeOf, IMPATIENT, pageOf, textOf } from '../testing/test-ask'
import { serveRaw, type TestServer } from '../testing/test-servers'

const servers: TestServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

const HEAD = '<html><head><title>ok</title></head><body>'
const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n'

async function meet(talk: (socket: Socket) => void, options: Parameters<typeof ask>[1] = {}, greet = false) {
  const server = await serveRaw(talk, greet)
  servers.push(server)
  const startedAt = performance.now()
  const result = await ask(`${server.origin}/`, {
    allow: [server.endpoint],
    ...options,
    timeouts: { ...IMPATIENT, ...options.timeouts },
  })
  return { result, tookMs: performance.now() - startedAt }
}

/** Says something again and again until the other side has gone. */
function keepSaying(socket: Socket, text: string, everyMs: number): void {
  const timer = setInterval(() => socket.write(text), everyMs)
  socket.once('close', () => clearInterval(timer))
}

describe('no usable answer', () => {
  it.each<[string, (socket: Socket) => void, string]>([
    ['resets without a byte', (socket) => socket.resetAndDestroy(), 'connection-reset'],
    ['speaks another protocol', (socket) => socket.end('220 mail.example.com ESMTP\r\n'), 'protocol-error'],
    ['sends forty thousand headers', (socket) => socket.end(`${OK}${'X-A: b\r\n'.repeat(40_000)}\r\n`), 'headers-too-large'],
    ['ends its lines with LF alone', (socket) => socket.end('HTTP/1.1 200 OK\nContent-Type: text/html\n\n<title>x'), 'protocol-error'],
    ['puts NUL into a header', (socket) => socket.end(`${OK}X-A: a\0b\r\n\r\n<title>x`), 'protocol-error'],
    ['answers with status 000', (socket) => socket.end('HTTP/1.1 000 Zero\r\n\r\n<title>x'), 'protocol-error'],
    ['sends a chunk size that is no number', (socket) => socket.end(`${OK}Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n`), 'protocol-error'],
    ['sends a body that never begins', (socket) => socket.write(`${OK}Content-Length: 90\r\n\r\n`), 'body-timed-out'],
    ['resets before the body', (socket) => socket.write(`${OK}Content-Length: 90\r\n\r\n`, () => setTimeout(() => socket.resetAndDestroy(), 20)), 'connection-reset'],
  ])('a server that %s', async (_, talk, code) => {
    const { result, tookMs } = await meet(talk)
    expect(codeOf(result)).toBe(code)
    expect(tookMs).toBeLessThan(3_000)
  }) // prettier-ignore

  it('a port where nobody listens', async () => {
    const server = await serveRaw(() => {})
    await server.close()
    expect(codeOf(await ask(`${server.origin}/`, { allow: [server.endpoint] }))).toBe('connection-refused')
  })

  it('drips a header block for ever under generous phase limits: the total deadline ends it, and no response came', async () => {
    const { result, tookMs } = await meet(
      (socket) => keepSaying(socket, 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n', 100),
      { timeouts: { totalMs: 400, headersMs: 5_000 } },
    )
    expect(codeOf(result)).toBe('headers-timed-out')
    expect(tookMs).toBeLessThan(2_000)
  })
})

describe('answers that are cut off', () => {
  const partial = `${OK}Content-Length: 100000\r\n\r\n<html><head><title>half`

  it.each<[string, (socket: Socket) => void]>([
    ['stalls', (socket) => socket.write(partial)],
    ['resets', (socket) => socket.write(partial, () => setTimeout(() => socket.resetAndDestroy(), 30))],
    ['closes early', (socket) => socket.end(partial)],
    [
      'resets a body of unknown length',
      (socket) =>
        socket.write(`${OK}\r\n<html><head><title>half`, () =>
          setTimeout(() => socket.resetAndDestroy(), 30),
        ),
    ],
    ['drips bytes for ever', (socket) => (socket.write(partial), keepSaying(socket, ' ', 20))],
  ])('a server that %s within the head: what came is returned, marked as cut off', async (_, talk) => {
    const page = pageOf((await meet(talk, { timeouts: { totalMs: 900 } })).result)
    expect(page.stoppedBecause).toBe('cut-off')
    expect(page.timings.headCompleteMs).toBeNull()
    expect(textOf(page)).toContain('<title>half')
  })

  it.each<[string, (socket: Socket) => void]>([
    ['stalls', (socket) => socket.write(`${OK}Content-Length: 100000\r\n\r\n${HEAD}`)],
    ['resets', (socket) => socket.write(`${OK}Content-Length: 9999\r\n\r\n${HEAD}`, () => setTimeout(() => socket.resetAndDestroy(), 20))],
    ['drips for ever', (socket) => (socket.write(`${OK}\r\n${HEAD}`), keepSaying(socket, 'x', 10))],
  ])('a server that %s behind the head does not matter', async (_, talk) => {
    const { result, tookMs } = await meet(talk, { timeouts: { idleMs: 4_000, totalMs: 4_000 } })
    const page = pageOf(result)
    expect(page).toMatchObject({ stoppedBecause: 'head-complete', headEndByte: HEAD.indexOf('<body') })
    expect(tookMs).toBeLessThan(2_000)
  }) // prettier-ignore

  it('a refusal stays a refusal when its body breaks', async () => {
    const { result } = await meet((socket) =>
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 500\r\n\r\n'),
    )
    expect(pageOf(result)).toMatchObject({ status: 403, stoppedBecause: 'cut-off', bytesDecoded: 0 })
  })

  it('the person who stops the scan gets no half page', async () => {
    const signal = AbortSignal.timeout(50)
    const stop = new AbortController()
    signal.addEventListener('abort', () => stop.abort())
    const { result } = await meet((socket) => socket.write(partial), { signal: stop.signal })
    expect(codeOf(result)).toBe('interrupted')
  })
})

describe('odd but readable answers', () => {
  it('a 20 KB header line is read', async () => {
    const policy = `Content-Security-Policy: ${'x'.repeat(20_000)}`
    const page = pageOf((await meet((socket) => socket.end(`${OK}${policy}\r\n\r\n${HEAD}`))).result)
    expect(page.headers.find(({ name }) => name === 'content-security-policy')?.value).toHaveLength(2_000)
  })

  it('a header that says how to read the body is obeyed behind hundreds of others, and of those few are kept', async () => {
    const many = Array.from({ length: 300 }, (_, at) => `X-${at}: ${'x'.repeat(180)}\r\n`).join('')
    const body = gzipSync(HEAD)
    const response = `HTTP/1.1 200 OK\r\n${many}Content-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`
    const { result } = await meet((socket) => socket.end(Buffer.concat([Buffer.from(response), body])))
    const page = pageOf(result)
    expect(textOf(page)).toBe(HEAD)
    expect(page.contentType).toBe('text/html')
    expect(page.headers.at(-1)?.name).toBe('content-length')
    expect(JSON.stringify(page.headers).length).toBeLessThan(25_000)
  })

  it('100 Continue, unasked, is passed over', async () => {
    const { result } = await meet((socket) => socket.end(`HTTP/1.1 100 Continue\r\n\r\n${OK}\r\n${HEAD}`))
    expect(textOf(pageOf(result))).toBe(HEAD)
  })

  it('what follows a whole answer does not make it a broken one', async () => {
    const body = '<html><title>no head end'
    const response = `${OK}Connection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`
    const page = pageOf((await meet((socket) => socket.end(`${response}<p>and more`))).result)
    expect([page.stoppedBecause, textOf(page)]).toEqual(['end-of-body', body])
  })

  it('status 999 is an answer', async () => {
    const { result } = await meet((socket) => socket.end('HTTP/1.1 999 No\r\nContent-Length: 2\r\n\r\nno'))
    expect(pageOf(result).status).toBe(999)
  })

  it('a body longer than announced ends where it was announced', async () => {
    const body = '<html><head></head><body>'
    const response = `${OK}Content-Length: ${body.length}\r\n\r\n${body}<p>and more`
    const page = pageOf((await meet((socket) => socket.end(response))).result)
    expect([textOf(page), page.bytesOnWire]).toEqual([body, body.length])
  })

  it.each<[string, string, (socket: Socket) => void]>([
    ['trailers', `${HEAD.length.toString(16)}\r\n${HEAD}\r\n0\r\n`, (socket) => keepSaying(socket, 'X-A: b\r\n'.repeat(500), 1)],
    ['a chunk’s extension', `${HEAD.length.toString(16)}\r\n${HEAD}\r\n5;x=`, (socket) => keepSaying(socket, 'y'.repeat(5_000), 1)],
  ])('endless %s behind the head do no harm', async (_, start, goOn) => {
    const before = process.memoryUsage.rss()
    const { result, tookMs } = await meet((socket) => {
      socket.write(`${OK}Transfer-Encoding: chunked\r\n\r\n${start}`)
      goOn(socket)
    })
    expect(textOf(pageOf(result))).toBe(HEAD)
    expect(tookMs).toBeLessThan(3_000)
    expect(process.memoryUsage.rss() - before).toBeLessThan(80_000_000)
  }) // prettier-ignore

  it('endless extensions of the first chunk end at the deadline', async () => {
    const { result, tookMs } = await meet(
      (socket) => {
        socket.write(`${OK}Transfer-Encoding: chunked\r\n\r\n5;x=`)
        keepSaying(socket, 'y'.repeat(5_000), 1)
      },
      { timeouts: { totalMs: 900 } },
    )
    expect(['timed-out', 'body-timed-out', 'protocol-error']).toContain(codeOf(result))
    expect(tookMs).toBeLessThan(3_000)
  })

  it.each([
    ['extensions of small chunks', '1;' + 'x'.repeat(15_000) + '\r\n \r\n'],
    ['zeros before the size of a chunk', '0'.repeat(15_000)],
  ])('what packs a body is weighed with it: %s', async (_, piece) => {
    const sent = { bytes: 0 }
    const { result } = await meet(
      (socket) => {
        socket.write(`${OK}Transfer-Encoding: chunked\r\n\r\n`)
        const goOn = () => {
          // In turns, so that both sides live in one process.
          sent.bytes += piece.length * 50
          if (!socket.destroyed) socket.write(piece.repeat(50), () => setImmediate(goOn))
        }
        goOn()
      },
      { caps: { wireBytesMax: 1_000_000 }, timeouts: { idleMs: 4_000, totalMs: 4_000 } },
    )
    expect(result).toMatchObject({
      failure: { code: 'protocol-error', detail: 'content-length' },
    })
    expect(sent.bytes).toBeLessThan(100_000_000)
  })

  it('a body in chunks of one byte is no such thing', async () => {
    const body = HEAD.replace('ok', 'o'.repeat(20_000) + 'k')
    const chunks = [...body].map((byte) => `1\r\n${byte}\r\n`).join('')
    const { result } = await meet((socket) =>
      socket.end(`${OK}Transfer-Encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`),
    )
    expect(textOf(pageOf(result))).toBe(body)
  })

  it('a second answer to the same request is never used', async () => {
    const response = `${OK}Content-Length: ${HEAD.length}\r\n\r\n${HEAD}`
    const { result } = await meet((socket) => socket.end(response + response.replace('ok', 'no')))
    expect(textOf(pageOf(result))).toBe(HEAD)
  })

  it('an endless body ends at the limit', async () => {
    const { result } = await meet((socket) => {
      socket.write(`${OK}\r\n<html><head><style>`)
      keepSaying(socket, 'a{}'.repeat(20_000), 1)
    })
    expect(pageOf(result)).toMatchObject({
      stoppedBecause: 'limit',
      bytesDecoded: 307_200,
      headEndByte: null,
    })
  })
})
