/** Serves the recorded test web over real HTTPS and HTTP on loopback addresses, as ordinary servers would. */
import { createServer, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createServer as createNetServer, type Server as NetServer, type Socket } from 'node:net'
import { createSecureContext } from 'node:tls'
import { loadSite, type LoadedCase } from './load-site'
import { makeSiteCertificates } from './site-certificates'
import { siteListener } from './site-listener'

export const SITE_HTTPS_PORT = 8443
export const SITE_HTTP_PORT = 8080
/** One folder of three addresses per instance, so that two runs on one machine do not meet. */
const BLOCKS_MAX = 40
/** First byte of every TLS connection. */
const TLS_HANDSHAKE = 0x16

export interface RunningSite {
  /** Host name → loopback address: what a name server would return. */
  hosts: Record<string, string>
  /** The authority to trust. */
  caPem: string
  /** `ip:port` pairs the crawler may dial although they are not public. */
  allow: string[]
  httpsPort: number
  httpPort: number
  /** The address of a case as a person pastes it, with the port. */
  urlOf(name: string): string
  /** `METHOD host/path` of each request so far, to see what was fetched. */
  requests: string[]
  close(): Promise<void>
}

export async function serveSite(cases: LoadedCase[] = loadSite()): Promise<RunningSite> {
  const names = new Set(cases.map(({ host }) => host))
  const certificates = await makeSiteCertificates(cases)
  const requests: string[] = []
  const listener = siteListener(cases, {
    gzip: true,
    sleeps: true,
    rewrite: (text) => withPorts(text, names),
    onRequest: ({ method, headers, url }) => requests.push(`${method} ${headers.host}${url}`),
  })
  const wrong = new Map([...certificates.wrong].map(([host, pair]) => [host, createSecureContext(pair)]))
  const secure = createTlsServer(
    {
      ...certificates.trusted,
      SNICallback: (name, done) => done(null, wrong.get(name)),
    },
    listener,
  )
  const plain = createServer(listener)
  const open = new Set<Socket>()

  const { addresses, servers } = await listenSomewhere(([first, second, httpOnly]) => [
    { server: createMixedServer(secure, plain, open), address: first, port: SITE_HTTPS_PORT },
    { server: createMixedServer(secure, plain, open), address: second, port: SITE_HTTPS_PORT },
    { server: createMixedServer(secure, plain, open), address: first, port: SITE_HTTP_PORT },
    { server: createMixedServer(secure, plain, open), address: second, port: SITE_HTTP_PORT },
    { server: createMixedServer(plain, plain, open), address: httpOnly, port: SITE_HTTP_PORT },
  ])
  const [first, second, httpOnly] = addresses
  const hosts = Object.fromEntries(
    cases.map(({ host, https }, n) => [host, https === 'none' ? httpOnly : n % 2 === 0 ? first : second]),
  )
  return {
    hosts,
    caPem: certificates.caPem,
    // 443 and 8443 of the plain host are allowed too: nothing listens there, and that is the case.
    allow: [
      ...[first, second, httpOnly].flatMap((ip) => [`${ip}:${SITE_HTTPS_PORT}`, `${ip}:${SITE_HTTP_PORT}`]),
      `${httpOnly}:443`,
    ],
    httpsPort: SITE_HTTPS_PORT,
    httpPort: SITE_HTTP_PORT,
    requests,
    urlOf(name) {
      const site = cases.find((each) => each.name === name)
      if (!site) throw new Error(`the test web has no case ${name}`)
      return withPorts(site.url, names)
    },
    async close() {
      for (const socket of open) socket.destroy()
      await Promise.all(servers.map(stop))
    },
  }
}

/** The pages say `https://host/…`; here they are served from unprivileged ports. */
function withPorts(text: string, hosts: ReadonlySet<string>): string {
  return text.replace(/(https?):\/\/([a-z0-9.-]+)(?![a-z0-9.:-])/gi, (whole, scheme: string, host: string) =>
    hosts.has(host)
      ? `${whole}:${scheme.toLowerCase() === 'https' ? SITE_HTTPS_PORT : SITE_HTTP_PORT}`
      : whole,
  )
}

/** One port for both, as in front of many sites: the first byte tells TLS from plain HTTP. */
function createMixedServer(secure: Server, plain: Server, open: Set<Socket>): NetServer {
  return createNetServer((socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.once('error', () => socket.destroy())
    socket.once('data', (first: Buffer) => {
      socket.pause()
      socket.unshift(first)
      ;(first[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket)
      process.nextTick(() => socket.resume())
    })
  })
}

interface Place {
  server: NetServer
  address: string
  port: number
}
type Addresses = readonly [string, string, string]

/** Tries 127.0.0.2-4, then 127.0.1.2-4 and so on: a block in which any port is taken is left alone. */
async function listenSomewhere(
  placesOf: (addresses: Addresses) => Place[],
): Promise<{ addresses: Addresses; servers: NetServer[] }> {
  for (let block = 0; block < BLOCKS_MAX; block++) {
    const addresses = [`127.0.${block}.2`, `127.0.${block}.3`, `127.0.${block}.4`] as const
    const places = placesOf(addresses)
    const results = await Promise.allSettled(places.map(listen))
    const servers = places.map(({ server }) => server)
    const failed = results.find((result) => result.status === 'rejected')
    if (!failed) return { addresses, servers }
    await Promise.all(servers.filter(({ listening }) => listening).map(stop))
    if (!(failed.reason instanceof Error && 'code' in failed.reason && failed.reason.code === 'EADDRINUSE')) {
      throw failed.reason
    }
  }
  throw new Error('no free block of loopback addresses for the test web')
}

function listen({ server, address, port }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, resolve)
  })
}

function stop(server: NetServer): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()))
}
