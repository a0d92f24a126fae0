/** Serves the recorded test web over real HTTPS and HTTP on loopback addresses, as ordinary servers would. */
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { createSecureContext } from 'node:tls'
import { gzipSync } from 'node:zlib'
import type { SiteVisitor } from './case-schema'
import { sendFlood } from './flood'
import { findRoute, loadSite, readBody, type LoadedCase } from './load-site'
import { makeSiteCertificates } from './site-certificates'

export const SITE_HTTPS_PORT = 8443
export const SITE_HTTP_PORT = 8080
/** One folder of three addresses per instance, so that two runs on one machine do not meet. */
const BLOCKS_MAX = 40
const GZIP_BYTES_MIN = 512

export interface RunningSite {
  /** Host name → loopback address: what a name server would answer. */
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
  const byHost = new Map(cases.map((site) => [site.host, site]))
  const selfSigned = cases.filter(({ https }) => https === 'self-signed').map(({ host }) => host)
  const certificates = await makeSiteCertificates(
    cases.filter(({ https }) => https === 'trusted').map(({ host }) => host),
    selfSigned,
  )
  const requests: string[] = []
  const listener: RequestListener = (request, response) => {
    requests.push(`${request.method} ${request.headers.host}${request.url}`)
    answer(request, response, byHost).catch((error: unknown) => response.destroy(error as Error))
  }
  const own = createSecureContext(certificates.selfSigned)
  const newTlsServer = () =>
    createTlsServer(
      {
        ...certificates.trusted,
        SNICallback: (name, done) => done(null, selfSigned.includes(name) ? own : undefined),
      },
      listener,
    )

  const [first, second, httpOnly, servers] = await listenSomewhere((addresses) => [
    { server: newTlsServer(), address: addresses[0], port: SITE_HTTPS_PORT },
    { server: newTlsServer(), address: addresses[1], port: SITE_HTTPS_PORT },
    { server: createServer(listener), address: addresses[0], port: SITE_HTTP_PORT },
    { server: createServer(listener), address: addresses[1], port: SITE_HTTP_PORT },
    { server: createServer(listener), address: addresses[2], port: SITE_HTTP_PORT },
  ])

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
      return withPorts(site.url, byHost)
    },
    async close() {
      await Promise.all(servers.map(stop))
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  byHost: Map<string, LoadedCase>,
): Promise<void> {
  const site = byHost.get((request.headers.host ?? '').replace(/:\d+$/, ''))
  const route = site ? findRoute(site, request.url ?? '/', visitorOf(request)) : null
  if (!site || !route) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>Not found</h1>')
    return
  }
  if (route.hangs) return
  if (route.delayMs > 0) await wait(route.delayMs)

  const headers: Record<string, string> = { ...route.headers }
  if (headers['location']) headers['location'] = withPorts(headers['location'], byHost)
  if (route.body.kind === 'flood') {
    response.writeHead(route.status, headers)
    await sendFlood(response, route.body.bytes)
    return
  }
  let body = await readBody(site, route)
  const isText = /^text\/|[+/]xml/.test(headers['content-type'] ?? '')
  if (isText) body = Buffer.from(withPorts(body.toString('latin1'), byHost), 'latin1')
  if (isText && body.length >= GZIP_BYTES_MIN && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    body = gzipSync(body)
    headers['content-encoding'] = 'gzip'
    headers['vary'] = [headers['vary'], 'accept-encoding'].filter(Boolean).join(', ')
  }
  response.writeHead(route.status, { ...headers, 'content-length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The pages say `https://host/…`; here they are served from unprivileged ports. */
function withPorts(text: string, byHost: Map<string, LoadedCase>): string {
  return text.replace(/(https?):\/\/([a-z0-9.-]+)(?![a-z0-9.:-])/gi, (whole, scheme: string, host: string) =>
    byHost.has(host)
      ? `${whole}:${scheme.toLowerCase() === 'https' ? SITE_HTTPS_PORT : SITE_HTTP_PORT}`
      : whole,
  )
}

function visitorOf(request: IncomingMessage): SiteVisitor {
  const agent = request.headers['user-agent'] ?? ''
  if (/^(WhatsApp\/|W$)/.test(agent)) return 'whatsapp'
  return agent.includes('facebookexternalhit') ? 'facebook' : 'browser'
}

interface Place {
  server: Server
  address: string
  port: number
}
type Addresses = readonly [string, string, string]

/** Tries 127.0.0.2-4, then 127.0.1.2-4 and so on: a block in which any port is taken is left alone. */
async function listenSomewhere(
  places: (addresses: Addresses) => Place[],
): Promise<[string, string, string, Server[]]> {
  for (let block = 0; block < BLOCKS_MAX; block++) {
    const addresses = [`127.0.${block}.2`, `127.0.${block}.3`, `127.0.${block}.4`] as const
    const wanted = places(addresses)
    const results = await Promise.allSettled(wanted.map(listen))
    if (results.every(({ status }) => status === 'fulfilled')) {
      return [...addresses, wanted.map(({ server }) => server)]
    }
    await Promise.all(wanted.filter(({ server }) => server.listening).map(({ server }) => stop(server)))
    const failed = results.find((result) => result.status === 'rejected')
    const code = (failed?.reason as NodeJS.ErrnoException | undefined)?.code
    if (code !== 'EADDRINUSE') throw failed?.reason
  }
  throw new Error('no free block of loopback addresses for the test web')
}

function listen({ server, address, port }: Place): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    // Safe: a listening TCP server has an address of this type.
    server.listen(port, address, () => resolve(server.address() as AddressInfo))
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
