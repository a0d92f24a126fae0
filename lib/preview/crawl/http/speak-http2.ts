/** One request and its response over HTTP/2, for the few servers that speak nothing else: a client of undici that lives for this one. */
import { Client, type Dispatcher, request } from 'undici'
import { CrawlError } from '../crawl-error'
import { linkSignal } from '../link-signal'
import { INFORMATIONAL_MAX, OVER, type Speak } from './speak'

/** A frame costs the processor the same whatever it carries: beyond the first thousands they must carry something. */
const FRAMES_FREE = 5_000
const FRAME_BYTES_MEAN_MIN = 64

export const speakHttp2: Speak = async (url, plan, connector) => {
  const client = new Client(url.origin, {
    connect: (target, callback) =>
      connector(target, (...[error, socket]) => {
        if (error) return callback(error, null)
        plan.onConnected()
        callback(null, socket)
      }),
    // No connection of a stranger is used twice.
    pipelining: 0,
    allowH2: true,
    maxHeaderSize: plan.headerBytesMax,
    headersTimeout: plan.headersMs,
    bodyTimeout: plan.idleMs,
  })
  const link = linkSignal(plan.signal, null)
  const end = () => {
    link.release()
    client.destroy(OVER).catch(() => {})
  }
  const counted = client.compose(
    frameCounter(() => link.abort(new CrawlError('protocol-error', 'ENHANCE_YOUR_CALM'))),
  )
  try {
    let informational = 0
    const { statusCode, headers, body } = await request(url, {
      dispatcher: counted,
      method: 'GET',
      headers: plan.headers,
      responseHeaders: 'raw',
      signal: link.signal,
      onInfo: () => {
        if (++informational > INFORMATIONAL_MAX) link.abort(new CrawlError('protocol-error', 'HTTP 1xx'))
      },
    })
    // A stream that the server resets before anybody reads it.
    body.on('error', () => {})
    // Safe: undici gives raw headers as one flat list, which its types do not say.
    const rawHeaders: unknown = headers
    return {
      status: statusCode,
      rawHeaders: Array.isArray(rawHeaders) ? rawHeaders : [],
      // `end` ends it: left by itself, a body that is still open makes errors of its own.
      body: weighed(body.iterator({ destroyOnReturn: false }), plan.onBody),
      // The body ends with its connection: ended by itself it would make two errors of its own.
      end,
    }
  } catch (error) {
    end()
    throw error
  }
}

/** Sees each DATA frame by itself; whoever reads the body gets many in one piece. */
function frameCounter(giveUp: () => void): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => {
    let frames = 0
    let bytes = 0
    return dispatch(options, {
      onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
      onResponseStart: (...start) => handler.onResponseStart?.(...start),
      onResponseData: (controller, chunk) => {
        frames += 1
        bytes += chunk.length
        if (frames > FRAMES_FREE && bytes < frames * FRAME_BYTES_MEAN_MIN) giveUp()
        else handler.onResponseData?.(controller, chunk)
      },
      onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(controller, trailers),
      onResponseError: (controller, error) => handler.onResponseError?.(controller, error),
    })
  }
}

async function* weighed(
  body: AsyncIterable<Buffer>,
  onBody: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  for await (const piece of body) {
    onBody(piece.length)
    yield piece
  }
}
