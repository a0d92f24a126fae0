/** A site on loopback that sends over HTTPS whatever a row wants, and the whole scan of it through the real network. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { createServer as createTcpServer, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { TLSSocket, createSecureContext } from 'node:tls'
import { domainToASCII } from 'node:url'
import type { CrawlOptions, CrawlTimeouts, Resolve } from '../crawl/crawl-options'
import { createNetwork } from '../crawl/create-network'
import type { TestAuthority } from '../crawl/testing/test-certificates'
import { started } from '../crawl/testing/test-servers'
import type { GivenSource } from '../vocabulary/http-facts'
import { WHATSAPP_USER_AGENT } from '../vocabulary/facts'
import { scan, type ScanResult } from '../pipeline'
import { reportSchema } from '../report/schema'

/** In headers and text bodies, `{site}` stands for the origin and `{other}` for the same server under another name. */
export interface HttpResponse {
  status?: number
  headers?: Record<string, string | string[]>
  body?: string | Buffer
  /** Instead of a body: writes one, and may never end. */
  stream?: (response: ServerResponse) => void
  /** Silence before the first byte. */
  waitMs?: number
}
type Reply = HttpResponse | ((request: IncomingMessage) => HttpResponse)
/** By path; whatever is not named is 404. */
export type HttpResponses = Readonly<Record<`/${string}`, Reply>>

/** Bytes of our own instead of HTTP: inside TLS, and the TCP connection under it. */
export interface Conversation {
  talk: (secure: Socket, tcp: Socket) => void
}

export interface Seen extends ScanResult {
  /** What was asked for as the Android phone asks, in order. */
  asked: string[]
  /** Whoever asked. */
  requests: IncomingMessage[]
  origin: string
}

export interface Site {
  origin: string
  authority: TestAuthority
  scan(sends: HttpResponses | Conversation, path?: string, host?: string): Promise<Seen>
  /** The source is handed over, its address too; the site then only has the pictures. */
  given(source: string | Buffer, sends?: HttpResponses, url?: string): Promise<Seen>
  /** Scans another server of the test with this site's patience, several times at once when wanted; one of them is told. */
  scanAt(url: string, more: Pick<CrawlOptions, 'allow' | 'caps'>, times?: number): Promise<Seen>
  close(): Promise<void>
}

export const HOST = 'shop.test'
const OTHER_HOST = 'other.test'
/** All names of the one server; the last two are written with letters outside ASCII. */
const NAMES = [HOST, OTHER_HOST, ...['bücher.test', 'b\u0430kery.test'].map(domainToASCII)]

export async function openSite(
  authority: TestAuthority,
  timeouts: Partial<CrawlTimeouts> = {},
  resolve?: Resolve,
): Promise<Site> {
  const certificate = await authority.issue(NAMES)
  const secureContext = createSecureContext(certificate)
  let sends: HttpResponses | Conversation = {}
  let requests: IncomingMessage[] = []

  const web = createServer(certificate, (request, response) => {
    requests.push(request)
    const replies = new Map(isTalk(sends) ? [] : Object.entries(sends))
    const asked = request.url ?? ''
    const reply = replies.get(asked) ?? replies.get(asked.replace(/\?.*/s, '?*'))
    void respondWith(typeof reply === 'function' ? reply(request) : reply, origin, response)
  })
  const front = await started(
    createTcpServer((tcp) => {
      if (!isTalk(sends)) return void web.emit('connection', tcp)
      const { talk } = sends
      const secure = new TLSSocket(tcp, { isServer: true, secureContext })
      secure.on('error', () => {})
      secure.once('data', (first: Buffer) => {
        if (first.toString('latin1').startsWith('GET /robots.txt')) secure.end(NOTHING_HERE)
        else talk(secure, tcp)
      })
    }),
  )
  const origin = `https://${HOST}:${front.port}`
  const options: CrawlOptions = {
    allow: [front.endpoint],
    hosts: Object.fromEntries(NAMES.map((name) => [name, '127.0.0.1'])),
    ca: authority.ca,
    ...(resolve && { resolve }),
    timeouts,
    caps: { fetchesPerHostMax: 8 },
  }
  const network = createNetwork(options)

  async function scanned(
    url: string,
    by: typeof network,
    policy: CrawlOptions,
    source: GivenSource | null = null,
  ): Promise<Seen> {
    requests = []
    const result = await scan(url, by, { policy, source })
    const report = reportSchema.parse(result.report)
    const asked = requests
      .filter(({ headers }) => headers['user-agent'] === WHATSAPP_USER_AGENT)
      .map((request) => request.url ?? '')
    return { ...result, report, requests, asked, origin }
  }

  return {
    origin,
    authority,
    scan: (given, path = '/', host = HOST) => {
      sends = given
      return scanned(`${origin.replace(HOST, host)}${path}`, network, options)
    },
    given: (source, pictures = {}, url = `${origin}/`) => {
      sends = pictures
      const kind = typeof source === 'string' ? 'pasted' : 'uploaded'
      const bytes = Buffer.from(typeof source === 'string' ? source.replaceAll('{site}', origin) : source)
      return scanned(url, network, options, { kind, bytes })
    },
    scanAt: async (url, more, times = 1) => {
      const its = { ...options, ...more, caps: { ...options.caps, ...more.caps } }
      const other = createNetwork(its)
      try {
        const others = Array.from({ length: times - 1 }, () => scanned(url, other, its))
        const [seen] = await Promise.all([scanned(url, other, its), ...others])
        return seen
      } finally {
        await other.close()
      }
    },
    close: async () => {
      await Promise.all([front.close(), network.close()])
    },
  }
}

const NOTHING_HERE = 'HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'

const isTalk = (sends: HttpResponses | Conversation): sends is Conversation => 'talk' in sends

async function respondWith(
  reply: HttpResponse | undefined,
  origin: string,
  response: ServerResponse,
): Promise<void> {
  const { status = reply ? 200 : 404, headers = {}, body = '', stream, waitMs = 0 } = reply ?? {}
  const fill = (text: string) =>
    text.replaceAll('{site}', origin).replaceAll('{other}', origin.replace(HOST, OTHER_HOST))
  const filled = Object.entries({ 'content-type': 'text/html; charset=utf-8', ...headers })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [name, typeof value === 'string' ? fill(value) : value])
  if (waitMs > 0) await delay(waitMs)
  response.writeHead(status, Object.fromEntries(filled))
  if (stream) stream(response)
  else response.end(typeof body === 'string' ? fill(body) : body)
}
