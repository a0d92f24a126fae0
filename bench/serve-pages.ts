/** The server of the benchmark, a process of its own: the pages over plain HTTP with gzip, at full speed or as over a 10 Mbit/s line. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadPages } from './pages'

/** 1.25 MB/s for each connection. */
const LINE_SLICE_BYTES = 6_250
const LINE_SLICE_MS = 5

const { pages } = await loadPages()

const server = createServer((request, response) => {
  const [, speed, number] = /^\/(full|line)\/(\d+)/.exec(request.url ?? '') ?? []
  const page = pages[Number(number)]
  if (!speed || !page) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, {
    'Content-Type': page.contentType,
    'Content-Encoding': 'gzip',
    'Content-Length': page.gzipped.length,
    // Real pages stand on hosts of their own: nobody gets two of them over one connection.
    Connection: 'close',
  })
  if (speed === 'full') response.end(page.gzipped)
  else drip(response, page.gzipped, 0, performance.now())
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
