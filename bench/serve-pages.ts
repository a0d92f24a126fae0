/** The server of the benchmark, a process of its own: the pages over plain HTTP with gzip, at full speed or as over a 10 Mbit/s line. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { HOSTILE_HEADS } from '../lib/preview/extract/testing/hostile-heads'
import { sendBomb, sendForEver } from './hostile-answers'
import { loadPages } from './pages'

/** 1.25 MB/s for each connection. */
const LINE_SLICE_BYTES = 6_250
const LINE_SLICE_MS = 5

const { pages } = await loadPages()
/** More than is ever read of a page. */
const HOSTILE_BYTES = 400_000
const hostile = HOSTILE_HEADS.map(([, make]) => gzipSync(make(HOSTILE_BYTES)))

const server = createServer((request, response) => {
  if (request.url?.startsWith('/bomb')) return sendBomb(response)
  if (request.url?.startsWith('/endless')) return sendForEver(response)
  const [, speed, number] = /^\/(full|line|hostile)\/(\d+)/.exec(request.url ?? '') ?? []
  const page = pages[Number(number)]
  const gzipped = speed === 'hostile' ? hostile[Number(number)] : page?.gzipped
  if (!speed || !gzipped) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, {
    'Content-Type': (speed !== 'hostile' && page?.contentType) || 'text/html; charset=utf-8',
    'Content-Encoding': 'gzip',
    'Content-Length': gzipped.length,
    // Real pages are on hosts of their own: nobody gets two of them over one connection.
    Connection: 'close',
  })
  if (speed === 'line') drip(response, gzipped, 0, performance.now())
  else response.end(gzipped)
})

function drip(response: ServerResponse, bytes: Buffer, sent: number, startedAt: number): void {
  if (response.destroyed) return
  // By the clock, because a timer that fires late must not make the line slower.
  const due = Math.ceil((performance.now() - startedAt) / LINE_SLICE_MS + 1) * LINE_SLICE_BYTES
  if (due >= bytes.length) {
    response.end(bytes.subarray(sent))
    return
  }
  response.write(bytes.subarray(sent, due))
  setTimeout(() => drip(response, bytes, due, startedAt), LINE_SLICE_MS)
}

server.listen(0, '127.0.0.1', () => {
  // Safe: a listening TCP server's address is never a pipe name.
  process.send?.({ port: (server.address() as AddressInfo).port })
})
process.once('disconnect', () => process.exit(0))
