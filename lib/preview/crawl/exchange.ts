/** One request and its answer through the door, with phase timings; redirects and bodies are other files' business. */
import { Client, request, type Dispatcher } from 'undici'
import type { Header, HopFact } from '../facts'
import type { NameMemo } from '../network'
import { type ConnectorFor, newTrace } from './connect'
import { redactSetCookie } from './cookies'
import { CrawlError } from './failures'
import { linkSignal } from './link-signal'

export interface ExchangePlan {
  door: ConnectorFor
  headers: Record<string, string>
  signal: AbortSignal
  names: NameMemo | undefined
  headersMs: number
  idleMs: number
  headerBytesMax: number
  onResolved: () => void
  onConnected: () => void
}

export interface Answer {
  hop: HopFact
  status: number
  /** Set-Cookie lines as they came; they never leave the crawl. */
  setCookies: string[]
  location: string | null
  body: Dispatcher.ResponseData['body']
  /** A reset HTTP/2 stream reads as a clean empty body. */
  overHttp2: boolean
  /** Ends the connection and completes the hop's timings. */
  close(): void
}

const HEADER_VALUE_CHARS_MAX = 2_000
const HEADERS_MAX = 200
/** Early hints are rare; a server that keeps sending them is stalling. */
const INFORMATIONAL_MAX = 20
/** Ends what nobody listens to any more; one for all, because each page would make several errors with their stacks. */
const OVER = new Error('the exchange is over')

export async function exchange(url: URL, plan: ExchangePlan): Promise<Answer> {
  try {
    return await exchangeOnce(url, plan, false)
  } catch (error) {
    if (!speaksOnlyHttp2(error)) throw error
    return exchangeOnce(url, plan, true)
  }
}

async function exchangeOnce(url: URL, plan: ExchangePlan, allowH2: boolean): Promise<Answer> {
  const startedAt = performance.now()
  const trace = newTrace(plan.onResolved)
  const connector = plan.door(trace, plan.signal, allowH2, plan.names)
  const client = new Client(url.origin, {
    connect: (target, callback) =>
      connector(target, (...[error, socket]) => {
        if (error) return callback(error, null)
        plan.onConnected()
        callback(null, socket)
      }),
    // No connection of a stranger is used twice.
    pipelining: 0,
    allowH2,
    maxHeaderSize: plan.headerBytesMax,
    headersTimeout: plan.headersMs,
    bodyTimeout: plan.idleMs,
  })
  const since = (at: number | null) => (at === null ? null : Math.max(0, Math.round(at - startedAt)))
  const link = linkSignal(plan.signal, null)
  const end = () => {
    link.release()
    client.destroy(OVER).catch(() => {})
    trace.socket?.destroy()
  }
  try {
    let informational = 0
    const response = await request(url, {
      dispatcher: client,
      method: 'GET',
      headers: plan.headers,
      responseHeaders: 'raw',
      signal: link.signal,
      onInfo: () => {
        if (++informational > INFORMATIONAL_MAX)
          link.abort(new CrawlError('protocol-error', 'endless 1xx answers'))
      },
    })
    const headers = pairsOf(response.headers)
    const location = headers.find(({ name }) => name === 'location')?.value
    const hop: HopFact = {
      url: url.href,
      status: response.statusCode,
      address: trace.address,
      headers: headers.slice(0, HEADERS_MAX).map(presentable),
      location: location === undefined ? null : asUtf8(location).slice(0, HEADER_VALUE_CHARS_MAX),
      timings: {
        dnsMs: since(trace.dnsAt),
        tcpMs: since(trace.tcpAt),
        tlsMs: since(trace.tlsAt),
        firstByteMs: since(performance.now()),
        headCompleteMs: null,
        totalMs: Math.round(performance.now() - startedAt),
      },
    }
    return {
      hop,
      status: response.statusCode,
      setCookies: headers.filter(({ name }) => name === 'set-cookie').map(({ value }) => value),
      location: location === undefined ? null : asUtf8(location),
      body: response.body,
      overHttp2: allowH2,
      close: () => {
        hop.timings.totalMs = Math.round(performance.now() - startedAt)
        // The body ends with its connection: ended by itself it would make two errors of its own.
        response.body.on('error', () => {})
        end()
      },
    }
  } catch (error) {
    end()
    // Silence instead of an answer: the connection stood, and closed before a byte came.
    if (
      trace.address !== null &&
      error instanceof Error &&
      'code' in error &&
      error.code === 'UND_ERR_SOCKET'
    )
      if (/other side closed/i.test(error.message)) throw new CrawlError('empty-response', 'UND_ERR_SOCKET')
    throw error
  }
}

function speaksOnlyHttp2(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).includes('NO_APPLICATION_PROTOCOL')
}

/** undici gives raw headers as one flat list of names and values. */
function pairsOf(raw: unknown): Header[] {
  if (!Array.isArray(raw)) return []
  const pairs: Header[] = []
  for (let at = 0; at + 1 < raw.length; at += 2) {
    pairs.push({ name: String(raw[at]).toLowerCase(), value: String(raw[at + 1]) })
  }
  return pairs
}

function presentable({ name, value }: Header): Header {
  const shown = name === 'set-cookie' ? redactSetCookie(value) : asUtf8(value)
  return { name: name.slice(0, 200), value: shown.slice(0, HEADER_VALUE_CHARS_MAX) }
}

/** Header bytes arrive as Latin-1; most servers that send more than ASCII mean UTF-8. */
function asUtf8(value: string): string {
  // oxlint-disable-next-line no-control-regex -- the question is whether every character is ASCII
  if (/^[\u0000-\u007f]*$/.test(value)) return value
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'))
  } catch {
    return value
  }
}
