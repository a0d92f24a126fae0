/** The soak's server, a process of its own so that its memory is not counted: HTTPS with a certificate made at the start. */
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createAuthority } from '../lib/preview/crawl/testing/test-certificates'
import { CASES, IMAGES } from './soak-cases'

export interface SoakServerReply {
  port: number
  ca: string
}

const authority = await createAuthority()
const certificate = await authority.issue(['*.soak.test'])
const responses = new Map(CASES.map(({ name, reply }) => [name, reply]))

const server = createServer(certificate, (request, response) => {
  response.on('error', () => {})
  const name = request.headers.host?.replace(/-\d+\.soak\.test.*$/, '') ?? ''
  const reply = request.url === '/robots.txt' ? undefined : (IMAGES[request.url ?? ''] ?? responses.get(name))
  if (reply) reply(request, response)
  else response.writeHead(404).end()
})
server.on('tlsClientError', () => {})

process.on('message', () => {
  server.getConnections((_, count) => process.send?.({ connections: count }))
})
process.on('disconnect', () => process.exit(0))
server.listen(0, '127.0.0.1', () => {
  // Safe: a listening TCP server's address is never a pipe name.
  const { port } = server.address() as AddressInfo
  process.send?.({ port, ca: authority.ca } satisfies SoakServerReply)
})
