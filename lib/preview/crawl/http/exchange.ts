/** One request and its response through the connector, with phase timings; redirects and bodies are other files' business. */
import type { HopFact } from '../../vocabulary/facts'
import type { NameMemo } from '../../vocabulary/network'
import { type ConnectorFor, type ConnectTrace, newTrace } from '../connect/connect'
import { CrawlError } from '../crawl-error'
import { asUtf8, keptHeaders, pairsOf, shownLocation } from './header-lines'
import { speakHttp1 } from './speak-http1'
import { speakHttp2 } from './speak-http2'
import type { SpeakPlan } from './speak'

export interface ExchangePlan extends Omit<SpeakPlan, 'onBody'> {
  connector: ConnectorFor
  names: NameMemo | undefined
  /** Bytes of a body. */
  wireBytesMax: number
  onResolved: () => void
}

export interface HttpResponse {
  hop: HopFact
  status: number
  /** Set-Cookie lines as they came; they never leave the crawl. */
  setCookies: string[]
  location: string | null
  /** To be gone through once. */
  body: AsyncIterable<Buffer>
  /** A reset HTTP/2 stream reads as a clean empty body. */
  overHttp2: boolean
  /** Ends the connection and completes the hop's timings. */
  close(): void
}

/** How often a connection is weighed. */
const WEIGH_MS = 50
/** What may be read ahead and around a body, beside what a multiple of it may be: even chunks of eight bytes are only half packing. */
const PACKING_BYTES = 1_000_000
const PACKING_SHARE = 2

export async function exchange(url: URL, plan: ExchangePlan): Promise<HttpResponse> {
  try {
    return await exchangeOnce(url, plan, false)
  } catch (error) {
    if (!speaksOnlyHttp2(error)) throw error
    return exchangeOnce(url, plan, true)
  }
}

async function exchangeOnce(url: URL, plan: ExchangePlan, overHttp2: boolean): Promise<HttpResponse> {
  const startedAt = performance.now()
  const trace = newTrace(plan.onResolved)
  const connector = plan.connector(trace, plan.signal, overHttp2, plan.names)
  let bodyBytes = 0
  const asked: SpeakPlan = { ...plan, onBody: (bytes) => (bodyBytes += bytes) }
  const scales = setInterval(() => weigh(trace, bodyBytes, plan), WEIGH_MS).unref()
  const since = (at: number | null) => (at === null ? null : Math.max(0, Math.round(at - startedAt)))
  try {
    const spoken = await (overHttp2 ? speakHttp2 : speakHttp1)(url, asked, connector)
    const headers = pairsOf(spoken.rawHeaders)
    const location = headers.find(({ name }) => name === 'location')?.value
    const hop: HopFact = {
      url: url.href,
      status: spoken.status,
      address: trace.address,
      headers: keptHeaders(headers, location !== undefined),
      location: location === undefined ? null : shownLocation(location),
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
      status: spoken.status,
      setCookies: headers.filter(({ name }) => name === 'set-cookie').map(({ value }) => value),
      location: location === undefined ? null : asUtf8(location),
      body: spoken.body,
      overHttp2,
      close: () => {
        clearInterval(scales)
        hop.timings.totalMs = Math.round(performance.now() - startedAt)
        spoken.end()
        trace.socket?.destroy()
      },
    }
  } catch (error) {
    clearInterval(scales)
    trace.socket?.destroy()
    throw silenceOf(error, trace.address !== null)
  }
}

/**
 * Chunk sizes, chunk extensions, trailers and empty frames are no body, and no parser limits all of them. A body in pieces of a few
 * bytes costs the processor what a hundred whole ones cost.
 */
function weigh(
  { socket }: ConnectTrace,
  bodyBytes: number,
  { wireBytesMax, headerBytesMax }: ExchangePlan,
): void {
  const read = (socket?.bytesRead ?? 0) - headerBytesMax
  if (read > wireBytesMax * 1.25 || read > PACKING_BYTES + bodyBytes * PACKING_SHARE)
    socket?.destroy(new CrawlError('protocol-error', 'content-length'))
}

/** Silence instead of a response: the connection stood, and closed before a byte came. */
function silenceOf(error: unknown, connected: boolean): unknown {
  if (!connected || !(error instanceof Error) || !('code' in error)) return error
  const { code, message } = error
  // undici's words and Node's.
  return (code === 'UND_ERR_SOCKET' && /other side closed/i.test(message)) ||
    (code === 'ECONNRESET' && message === 'socket hang up')
    ? new CrawlError('empty-response', 'UND_ERR_SOCKET')
    : error
}

function speaksOnlyHttp2(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).includes('NO_APPLICATION_PROTOCOL')
}
