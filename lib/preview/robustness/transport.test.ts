/** Connections and responses that break, stall, flood or lie about their length. */
import type { Socket } from 'node:net'
import { expect } from 'vitest'
import { serveRaw } from '../crawl/testing/test-servers'
import { describeCases, type Case } from './describe-cases'
import { HOST, type Site } from './open-site'
import { PAGE, TAGS } from './served-pages'

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n'
const sized = (body: string, more = '') =>
  `${OK}Content-Length: ${Buffer.byteLength(body)}\r\n${more}\r\n${body}`
/** A head that is never closed: whoever is cut off here has not seen it all. */
const HALF = `<!doctype html><html><head>${TAGS}`

function keepSaying(socket: Socket, text: string, everyMs: number): void {
  const timer = setInterval(() => socket.write(text), everyMs)
  socket.once('close', () => clearInterval(timer))
}
const says = (text: string) => ({ talk: (socket: Socket) => void socket.end(text) })

async function nobody(site: Site) {
  const gone = await serveRaw(() => {})
  await gone.close()
  return site.scanAt(`https://${HOST}:${gone.port}/`, { allow: [gone.endpoint] })
}

const CASES: readonly Case[] = [
  {
    name: 'fin_without_data',
    what: 'the connection ends without a byte',
    sends: { talk: (socket) => void socket.end() },
    says: {
      failure: 'empty-response',
      layout: 'none',
      findings: { 'page-reachable': 'fail', 'og-image': 'unknown' },
    },
  },
  {
    name: 'connection_refused',
    what: 'nobody listens',
    sends: nobody,
    says: { failure: 'connection-refused', layout: 'none', findings: { 'page-reachable': 'fail' } },
  },
  {
    name: 'connection_reset_mid_body',
    what: 'a reset within the head: what came is judged, and what did not come is not called missing',
    sends: {
      talk: (socket, tcp) =>
        void socket.write(`${OK}Content-Length: 100000\r\n\r\n${HALF}`, () =>
          setTimeout(() => tcp.resetAndDestroy(), 50),
        ),
    },
    says: {
      title: 'Rye loaf',
      report: { fetch: { stoppedBecause: 'cut-off' } },
      findings: { 'og-title': 'pass', 'og-image': 'unknown' },
    },
  },
  {
    name: 'connection_reset_before_body',
    what: 'a reset between headers and body',
    sends: {
      talk: (socket, tcp) =>
        void socket.write(`${OK}Content-Length: 100000\r\n\r\n`, () =>
          setTimeout(() => tcp.resetAndDestroy(), 50),
        ),
    },
    says: { failure: 'connection-reset', findings: { 'page-reachable': 'fail' } },
  },
  {
    name: 'reset_behind_the_head',
    what: 'a reset behind </head>: the page was read',
    sends: {
      talk: (socket, tcp) =>
        void socket.write(`${OK}Content-Length: 100000\r\n\r\n${PAGE}`, () =>
          setTimeout(() => tcp.resetAndDestroy(), 50),
        ),
    },
    says: { title: 'Rye loaf', report: { fetch: { stoppedBecause: 'head-complete' } } },
  },
  {
    name: 'accept_never_answer',
    what: 'silence after the request',
    sends: { talk: () => {} },
    impatient: true,
    says: {
      failure: 'headers-timed-out',
      layout: 'none',
      findings: { 'page-reachable': 'fail', 'page-fast': 'fail' },
    },
  },
  {
    name: 'header_trickle',
    what: 'one header line after the other for ever: the limit is for the whole block',
    sends: { talk: (socket) => (socket.write(OK), keepSaying(socket, 'X-A: b\r\n', 30)) },
    impatient: true,
    says: { failure: 'headers-timed-out' },
  },
  {
    name: 'flood_103',
    what: 'early hints without end',
    sends: { talk: (socket) => keepSaying(socket, 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n', 5) },
    says: { failure: 'protocol-error' },
  },
  {
    name: 'flood_103_at_full_speed',
    what: 'early hints as fast as the socket takes them',
    sends: {
      talk: (socket) => {
        const goOn = () => {
          if (!socket.destroyed)
            socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(2_000), () => setImmediate(goOn))
        }
        goOn()
      },
    },
    says: { failure: 'protocol-error' },
  },
  {
    name: 'chunks_without_end_of_size',
    what: 'a chunk whose size is written in endless zeros: the packing is weighed with the body',
    sends: {
      talk: (socket) => {
        socket.write(`${OK}Transfer-Encoding: chunked\r\n\r\n`)
        const goOn = () => {
          if (!socket.destroyed) socket.write('0'.repeat(500_000), () => setImmediate(goOn))
        }
        goOn()
      },
    },
    says: { failure: 'protocol-error', findings: { 'page-reachable': 'fail' } },
  },
  {
    name: 'one_header_20kB',
    what: 'a policy header of 20 KB, which real sites send',
    sends: says(sized(PAGE, `Content-Security-Policy: ${'x'.repeat(20_000)}\r\n`)),
    says: { title: 'Rye loaf' },
  },
  {
    name: 'headers_100kB',
    what: 'a header of 100 KB, which no site needs',
    sends: says(sized(PAGE, `X-A: ${'x'.repeat(100_000)}\r\n`)),
    says: { failure: 'headers-too-large' },
  },
  {
    name: 'body_stall',
    what: 'ten bytes, then silence: a page without a title was never there',
    sends: { talk: (socket) => void socket.write(`${OK}Content-Length: 1000\r\n\r\n0123456789`) },
    impatient: true,
    says: { failure: 'body-timed-out', findings: { 'page-reachable': 'fail' } },
  },
  {
    name: 'body_stall_in_head',
    what: 'half a head, then silence: it is read as far as it came',
    sends: { talk: (socket) => void socket.write(`${OK}Content-Length: 9000\r\n\r\n${HALF}`) },
    impatient: true,
    says: {
      title: 'Rye loaf',
      report: { fetch: { stoppedBecause: 'cut-off' } },
      findings: { 'og-image': 'unknown' },
    },
  },
  {
    name: 'endless_chunked',
    what: 'chunks without end: read to the limit, tags of the first bytes judged',
    sends: {
      talk: (socket) => {
        socket.write(`${OK}Transfer-Encoding: chunked\r\n\r\n${HALF.length.toString(16)}\r\n${HALF}\r\n`)
        keepSaying(socket, `4000\r\n${'<!-- x -->\n'.padEnd(0x4000, ' ')}\r\n`, 1)
      },
    },
    says: {
      title: 'Rye loaf',
      findings: { 'head-within-limit': 'warn' },
      report: { fetch: { stoppedBecause: 'limit', bytesDecoded: 307_200 } },
    },
  },
  {
    // Read no further than the head, the flood after it is never met; a client that reads on calls the headers too large.
    name: 'trailer_flood',
    what: 'trailers without end behind the body',
    sends: {
      talk: (socket) => {
        socket.write(`${OK}Transfer-Encoding: chunked\r\n\r\n${PAGE.length.toString(16)}\r\n${PAGE}\r\n0\r\n`)
        keepSaying(socket, 'X-A: b\r\n'.repeat(500), 2)
      },
    },
    says: { title: 'Rye loaf', report: { fetch: { stoppedBecause: 'head-complete' } } },
  },
  {
    name: 'content_length_too_big',
    what: 'fewer bytes than announced',
    sends: says(`${OK}Content-Length: 9000\r\n\r\n${HALF}`),
    says: {
      title: 'Rye loaf',
      report: { fetch: { stoppedBecause: 'cut-off' } },
      findings: { 'og-image': 'unknown' },
    },
  },
  {
    name: 'content_length_too_small',
    what: 'more bytes than announced: the rest is nobody’s',
    sends: says(`${sized(PAGE)}${PAGE.replaceAll('Rye loaf', 'Oat loaf')}`),
    says: { title: 'Rye loaf', report: { fetch: { bytesOnWire: PAGE.length } } },
  },
  {
    name: 'content_length_and_chunked',
    what: 'a length and chunks',
    sends: says(`${OK}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<html\r\n0\r\n\r\n`),
    says: { failure: 'protocol-error' },
  },
  {
    name: 'two_content_lengths',
    what: 'two different lengths',
    sends: says(`${OK}Content-Length: 5\r\nContent-Length: 6\r\n\r\n<html>`),
    says: { failure: 'protocol-error' },
  },
  {
    name: 'space_before_colon',
    what: 'a space before the colon of a header',
    sends: says(`${OK}X-A : b\r\n\r\n${PAGE}`),
    says: { failure: 'protocol-error' },
  },
  {
    name: 'http_0_9',
    what: 'markup without a status line',
    sends: says(PAGE),
    says: { failure: 'protocol-error' },
  },
  {
    name: 'status_999',
    what: 'status 999, by which LinkedIn turns robots away',
    sends: { '/': { status: 999, body: PAGE } },
    says: { status: 999, layout: 'none', findings: { 'page-not-blocked': 'unknown', 'og-title': 'unknown' } },
  },
  {
    name: 'unasked_101',
    what: 'another protocol, unasked',
    sends: says('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
    says: { failure: 'protocol-error' },
  },
  {
    name: 'keepalive_response_queue_poisoning',
    what: 'two answers to one request, the second meant for the next one who asks',
    sends: says(sized(PAGE, 'Connection: keep-alive\r\n') + sized(PAGE.replaceAll('Rye', 'Evil'))),
    says: {
      title: 'Rye loaf',
      and: ({ report }) => expect(JSON.stringify(report)).not.toContain('Evil'),
    },
  },
]

describeCases('transport', CASES)
