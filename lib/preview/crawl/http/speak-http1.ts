/**
 * One request and its response over HTTP/1.1, on the socket that the connector has checked. Node's own client does it: a client of undici
 * that lives for one request costs noticeably more.
 */
import { type IncomingMessage, request } from 'node:http'
import type { Socket } from 'node:net'
import { errors } from 'undici'
import { CrawlError } from '../crawl-error'
import { INFORMATIONAL_MAX, OVER, type Speak, type SpeakPlan } from './speak'
import { bareHost } from '../address/url'

export const speakHttp1: Speak = (url, plan, connector) =>
  new Promise((resolve, reject) => {
    let socket: Socket | null = null
    let failure: Error | null = null
    let headersTimer: NodeJS.Timeout | undefined
    const waiting = { wake: () => {} }
    const { signal } = plan

    const end = (error: Error) => {
      failure ??= error
      clearTimeout(headersTimer)
      signal.removeEventListener('abort', stop)
      socket?.destroy()
      reject(failure)
      waiting.wake()
    }
    const stop = () => end(OVER)
    signal.addEventListener('abort', stop)
    if (signal.aborted) return stop()

    connector(targetOf(url), (...[error, connected]) => {
      if (error) return end(error)
      socket = connected
      if (failure) return void connected.destroy()
      // Its error was told before anybody here could listen.
      if (connected.destroyed) return end(connected.errored ?? new CrawlError('connection-reset'))
      headersTimer = setTimeout(() => end(new errors.HeadersTimeoutError()), plan.headersMs)
      try {
        plan.onConnected()
        ask(url, plan, connected, end, (response) => {
          clearTimeout(headersTimer)
          resolve({
            status: response.statusCode ?? 0,
            rawHeaders: response.rawHeaders,
            body: bodyOf(response, plan, waiting, () => failure),
            end: () => end(OVER),
          })
        })
      } catch (refused) {
        end(refused instanceof Error ? refused : new CrawlError('fetch-failed'))
      }
    })
  })

const targetOf = ({ hostname, host, protocol, port }: URL) => ({
  hostname: bareHost(hostname),
  host,
  protocol,
  port,
})

function ask(
  url: URL,
  { headers, headerBytesMax }: SpeakPlan,
  socket: Socket,
  fail: (error: Error) => void,
  responded: (response: IncomingMessage) => void,
): void {
  let informational = 0
  let response: IncomingMessage | null = null
  const asked = request({
    // Without an agent, neither a proxy nor another request ever gets the connection.
    createConnection: () => socket,
    path: url.pathname + url.search,
    // As a list they go out as they are, in this order, with nothing added.
    headers: ['host', url.host, 'connection', 'close', ...Object.entries(headers).flat()],
    maxHeaderSize: headerBytesMax,
    insecureHTTPParser: false,
  })
  // Their bytes are limited already, and Node would leave out the rest without a word.
  asked.maxHeadersCount = 0
  asked
    .on('information', () => {
      if (++informational > INFORMATIONAL_MAX) fail(new CrawlError('protocol-error', 'HTTP 1xx'))
    })
    .on('upgrade', () => fail(new CrawlError('protocol-error', 'HTTP 101')))
    .on('response', (message) => {
      response = message
      const status = message.statusCode ?? 0
      if (status < 200) return fail(new CrawlError('protocol-error', `HTTP ${status}`))
      message.on('error', fail)
      responded(message)
    })
    .on('error', (error) => {
      // What a server says after a whole response is nobody's.
      if (!response?.complete) fail(error)
    })
    .end()
}

/** What has arrived is given before the failure that came after it. */
async function* bodyOf(
  response: IncomingMessage,
  { idleMs, onBody }: SpeakPlan,
  waiting: { wake: () => void },
  failureOf: () => Error | null,
): AsyncGenerator<Buffer> {
  const wake = () => waiting.wake()
  response.on('readable', wake).on('end', wake)
  for (;;) {
    // Safe: no encoding was set.
    const chunk = response.read() as Buffer | null
    if (chunk !== null) {
      onBody(chunk.length)
      yield chunk
      continue
    }
    const failure = failureOf()
    if (failure) throw failure
    if (response.readableEnded) return
    let idleTimer: NodeJS.Timeout | undefined
    const late = await new Promise<boolean>((done) => {
      waiting.wake = () => done(false)
      idleTimer = setTimeout(() => done(true), idleMs)
    })
    clearTimeout(idleTimer)
    if (late) throw new errors.BodyTimeoutError()
  }
}
