/**
 * The browser's only route out: a forward proxy on loopback with a secret of its own, which applies the URL rule and dials through
 * the one connector. What flows inside a tunnel it does not see; it counts connections and bytes.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Duplex, pipeline, Transform } from 'node:stream'
import type { ConnectorFor } from '../connect/connect'
import { DEFAULT_CAPS, type UrlPolicy } from '../crawl-options'
import { parseHop } from '../address/url'
import { openSocket, verifyCertificate } from './raw-socket'

export const PROXY_CAPS = {
  connectionsMax: 160,
  connectionsAtOnceMax: 24,
  /** Both directions together. */
  bytesMax: 20_000_000,
}

export interface GuardProxyOptions {
  connector: ConnectorFor
  policy: UrlPolicy
  signal: AbortSignal
  /** Certificates are verified here, by our roots, because the browser does not know the extra ones. */
  verifiesTls: boolean
  caps?: Partial<typeof PROXY_CAPS>
}

export interface GuardProxy {
  server: string
  username: string
  password: string
  /** Connections that were opened to strangers, requests that were refused, and bytes that flowed. */
  tally: { opened: number; refused: number; bytes: number }
  close(): Promise<void>
}

/** What Chromium asks for itself, whatever page it shows. */
const BROWSERS_OWN =
  /^(?:clients\d?|android\.clients|mtalk|accounts)\.google\.com$|^(?:update|safebrowsing|optimizationguide-pa|content-autofill)\.googleapis\.com$|\.gvt1\.com$/
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])
const HOP_BY_HOP = new Set([
  'connection', 'keep-alive', 'proxy-connection', 'proxy-authorization', 'proxy-authenticate', 'te', 'trailer',
  'transfer-encoding', 'upgrade',
]) // prettier-ignore

export async function startGuardProxy(options: GuardProxyOptions): Promise<GuardProxy> {
  const { connector, policy, signal, verifiesTls } = options
  const caps = { ...PROXY_CAPS, ...options.caps }
  const username = 'guard'
  const password = randomBytes(24).toString('base64url')
  const expected = Buffer.from(`Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`)
  const tally = { opened: 0, refused: 0, bytes: 0 }
  const open = new Set<Duplex>()
  let atOnce = 0

  const isOurs = (given: string | undefined) => {
    const bytes = Buffer.from(given ?? '')
    return bytes.length === expected.length && timingSafeEqual(bytes, expected)
  }
  const hold = <T extends Duplex>(stream: T): T => {
    open.add(stream)
    // Two pipelines listen to each connection.
    stream.setMaxListeners(20)
    stream.on('error', () => {})
    stream.once('close', () => open.delete(stream))
    return stream
  }
  const counting = () =>
    hold(
      new Transform({
        transform(chunk: Buffer, _, done) {
          tally.bytes += chunk.length
          if (tally.bytes <= caps.bytesMax) return done(null, chunk)
          done(new Error('the page has used up its bytes'))
          for (const stream of open) stream.destroy()
        },
      }),
    )

  /** The checked connection, or null when the address, the connector or a cap refuses. */
  async function reach(address: string, isTunnel: boolean): Promise<{ url: URL; socket: Duplex } | null> {
    try {
      const url = parseHop(address, undefined, policy)
      if (BROWSERS_OWN.test(url.hostname)) return null
      if (tally.opened >= caps.connectionsMax || atOnce >= caps.connectionsAtOnceMax)
        throw new Error('too many')
      if (tally.bytes > caps.bytesMax) throw new Error('too much')
      tally.opened += 1
      atOnce += 1
      try {
        if (isTunnel && verifiesTls) await verifyCertificate(connector, url, signal)
        const socket = hold(await openSocket(connector, url, signal))
        socket.once('close', () => (atOnce -= 1))
        return { url, socket }
      } catch (error) {
        atOnce -= 1
        throw error
      }
    } catch {
      tally.refused += 1
      return null
    }
  }

  async function forward(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const refuse = (status: number) => {
      if (!outgoing.headersSent) outgoing.writeHead(status, { connection: 'close' })
      outgoing.end()
      incoming.resume()
    }
    if (!isOurs(incoming.headers['proxy-authorization'])) {
      outgoing.setHeader('proxy-authenticate', 'Basic realm="guard"')
      return refuse(407)
    }
    const { url: asked = '', method = '' } = incoming
    if (!METHODS.has(method) || !/^http:\/\//i.test(asked)) return refuse(403)
    const reached = await reach(asked, false)
    if (!reached) return refuse(403)
    const { url, socket } = reached
    outgoing.on('error', () => {})
    outgoing.once('close', () => socket.destroy())
    const upstream = request({
      // Safe: the connector gives a net.Socket; it was held as a stream.
      createConnection: () => socket as never,
      method,
      path: `${url.pathname}${url.search}`,
      headers: { ...passedOn(incoming.rawHeaders), host: url.host, connection: 'close' },
      maxHeaderSize: DEFAULT_CAPS.headerBytesMax,
    })
    upstream.on('error', () => refuse(502))
    upstream.on('response', (response) => {
      response.on('error', () => {})
      // An origin that speaks as a proxy would be given the proxy's secret.
      if (response.statusCode === 407) return refuse(502)
      try {
        outgoing.writeHead(response.statusCode ?? 502, passedOn(response.rawHeaders))
      } catch {
        return void socket.destroy()
      }
      pipeline(response, counting(), outgoing, () => socket.destroy())
    })
    pipeline(incoming, counting(), upstream, () => {})
  }

  async function tunnel(incoming: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
    hold(client)
    if (!isOurs(incoming.headers['proxy-authorization'])) {
      client.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="guard"\r\nContent-Length: 0\r\n\r\n',
      )
      return
    }
    const reached = await reach(`https://${incoming.url}/`, true)
    if (!reached) return void client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n')
    const { socket } = reached
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    if (head.length > 0) client.unshift(head)
    const end = () => {
      client.destroy()
      socket.destroy()
    }
    pipeline(client, counting(), socket, end)
    pipeline(socket, counting(), client, end)
  }

  const server = createServer({ maxHeaderSize: DEFAULT_CAPS.headerBytesMax })
  server.on('connection', hold)
  server.on('request', (incoming, outgoing) => {
    forward(incoming, outgoing).catch(() => outgoing.destroy())
  })
  server.on('connect', (incoming: IncomingMessage, client: Duplex, head: Buffer) => {
    tunnel(incoming, client, head).catch(() => client.destroy())
  })
  server.on('upgrade', (_incoming, client: Duplex) => client.destroy())
  server.on('clientError', (_error, client: Duplex) => client.destroy())
  await new Promise<void>((resolve, reject) => {
    // For as long as it listens: a connection that cannot be accepted, for want of file handles, is an error of the server too.
    server.on('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  // Safe: a listening TCP server's address is never a pipe name.
  const { port } = server.address() as AddressInfo
  return {
    server: `http://127.0.0.1:${port}`,
    username,
    password,
    tally,
    close: () =>
      new Promise((resolve) => {
        for (const stream of open) stream.destroy()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Headers without those that belong to one connection; repeated ones stay repeated. */
function passedOn(raw: readonly string[]): Record<string, string[]> {
  const passed: Record<string, string[]> = Object.create(null)
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = (raw[at] ?? '').toLowerCase()
    if (!HOP_BY_HOP.has(name)) (passed[name] ??= []).push(raw[at + 1] ?? '')
  }
  return passed
}
