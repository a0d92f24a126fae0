/** One request and its answer over HTTP/2, for the few servers that speak nothing else: a client of undici that lives for this one. */
import { Client, request } from 'undici'
import { CrawlError } from './failures'
import { linkSignal } from './link-signal'
import { INFORMATIONAL_MAX, OVER, type Speak } from './speak'

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
  try {
    let informational = 0
    const { statusCode, headers, body } = await request(url, {
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
    // Safe: undici gives raw headers as one flat list, which its types do not say.
    const rawHeaders: unknown = headers
    return {
      status: statusCode,
      rawHeaders: Array.isArray(rawHeaders) ? rawHeaders : [],
      // `end` ends it: left by itself, a body that is still open makes errors of its own.
      body: weighed(body.iterator({ destroyOnReturn: false }), plan.onBody),
      end: () => {
        // The body ends with its connection: ended by itself it would make two errors of its own.
        body.on('error', () => {})
        end()
      },
    }
  } catch (error) {
    end()
    throw error
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
