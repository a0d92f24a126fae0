/** Fetches a page as a visitor would: redirects, limits, and the head's bytes. Any status is a response. */
import { isIP } from 'node:net'
import type { FailureCode, PageFact, Result, Visitor } from '../../vocabulary/facts'
import type { FetchPageOptions, Network } from '../../vocabulary/network'
import { type ConnectorFor, createConnector } from '../connect/connect'
import { capsOf, type CrawlOptions, timeoutsOf } from '../crawl-options'
import { abortError, CrawlError, toFailure } from '../crawl-error'
import { type Chain, chainTimings, follow } from '../http/follow'
import { linkSignal } from '../link-signal'
import { readBody, type ReadBody } from './read-body'
import { isBlank, isHtmlType, looksLikeHtml, mimeOf } from './sniff-html'
import { createSteps } from './steps'
import { undeclaredCoding } from './undeclared-coding'
import { bareHost, parseHop } from '../address/url'

export function createFetchPage(
  options: CrawlOptions,
  connector: ConnectorFor = createConnector(options),
): Network['fetchPage'] {
  const timeouts = timeoutsOf(options)
  const caps = capsOf(options)

  return async (requestedUrl, wanted) => {
    const link = linkSignal(wanted.signal, timeouts.totalMs)
    try {
      return await fetchPage(requestedUrl, { ...wanted, signal: link.signal }, wanted.signal)
    } finally {
      link.release()
    }
  }

  async function fetchPage(
    requestedUrl: string,
    {
      visitor,
      read,
      onStep,
      signal,
      names,
      mayAsk,
      moveTo,
      readsOn,
      shouldReadTail,
      headers,
      keepsCookies,
      cookies,
    }: FetchPageOptions,
    caller: AbortSignal,
  ): Promise<Result<PageFact>> {
    let start: URL
    try {
      start = parseHop(requestedUrl, undefined, options)
    } catch (error) {
      return { ok: false, failure: toFailure(error, requestedUrl) }
    }
    const steps = createSteps(onStep, isIP(bareHost(start.hostname)) !== 0)
    const chain = await follow(start, {
      ...timeouts,
      ...caps,
      connector,
      policy: options,
      visitor,
      what: 'page',
      signal,
      caller,
      steps,
      names,
      mayAsk,
      changed: headers,
      keepsCookies,
      cookies,
      moveTo,
    })
    if (!chain.ok) {
      steps.failed(chain.failure.code)
      return chain
    }
    steps.responded()
    const { response } = chain.value
    const contentType = headerOf(chain.value, 'content-type')
    const succeeded = response.status >= 200 && response.status <= 299
    const body = await readBody(response, {
      bytesMax: read === 'text' ? caps.textBytesMax : caps.headBytesMax,
      wireBytesMax: caps.wireBytesMax,
      head:
        read === 'text'
          ? null
          : {
              tailBytesMax: caps.tailBytesMax,
              tailMs: timeouts.tailMs,
              shouldReadTail: (head) => !succeeded || !shouldReadTail || shouldReadTail(head),
            },
      beyondLimit:
        read === 'head' && succeeded && readsOn
          ? { bytesMax: caps.beyondLimitBytesMax, ms: timeouts.beyondLimitMs, readsOn }
          : null,
      goesOn:
        read === 'text' || !succeeded
          ? null
          : (prefix) => isBlank(prefix) || looksLikeHtml(contentType, prefix),
      undeclared: read === 'head' && succeeded && isHtmlType(mimeOf(contentType)) ? undeclaredCoding : null,
      onBytes: steps.progress,
    })
    const page = pageFact(requestedUrl, visitor, contentType, chain.value, body)
    const ours = body.stoppedBecause === 'cut-off' && signal.aborted ? abortError(signal) : null
    if (ours) body.error = ours
    const problem =
      ours?.failureCode === 'interrupted'
        ? ours
        : succeeded
          ? problemOf(page, body, read, response.overHttp2)
          : null
    if (problem) {
      const failure = toFailure(problem, page.finalUrl, page.hops)
      steps.failed(failure.code)
      return { ok: false, failure }
    }
    steps.done(page.bytesDecoded)
    return { ok: true, value: page }
  }
}

/** What keeps a 2xx response from being taken for a page; null when nothing does. */
function problemOf(page: PageFact, body: ReadBody, read: 'head' | 'text', overHttp2: boolean): unknown {
  const blank = isBlank(body.bytes)
  const usable = read === 'text' ? !blank : body.bytes.includes('<')
  if (body.stoppedBecause === 'cut-off' && !usable) return body.error
  if (overHttp2 && body.bytes.length === 0 && page.status === 200)
    return new CrawlError('connection-reset', 'END_STREAM')
  if (read === 'text') return null
  if (body.refused) return new CrawlError(...notHtml(page, body.bytes))
  if (blank) return new CrawlError('empty-page', `HTTP ${page.status}`)
  return null
}

/** A page that is packed and not said to be is no file of another kind. */
function notHtml({ contentType, headers }: PageFact, bytes: Buffer): [FailureCode, string] {
  const type = mimeOf(contentType)
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
  const isCalledPacked = headers.some(({ name }) => name === 'content-encoding')
  return isPacked && !isCalledPacked && isHtmlType(type)
    ? ['encoding-undeclared', 'gzip']
    : ['not-html', type ?? 'no content type']
}

function pageFact(
  requestedUrl: string,
  visitor: Visitor,
  contentType: string | null,
  chain: Chain,
  body: ReadBody,
): PageFact {
  const { response, hops } = chain
  return {
    visitor,
    requestedUrl,
    finalUrl: chain.finalUrl,
    status: response.status,
    hops,
    headers: response.hop.headers,
    contentType,
    bytesOnWire: body.bytesOnWire,
    bytesDecoded: body.bytes.length,
    headEndByte: body.headEndByte,
    stoppedBecause: body.stoppedBecause,
    readToEnd: body.readToEnd,
    timings: chainTimings(chain, body.completeAt, body.beyondLimit ? body.completeAt : null),
    body: body.bytes,
    ...(body.undeclaredCoding && { undeclaredCoding: body.undeclaredCoding }),
    beyondLimit: body.beyondLimit,
    upgradedToHttps: chain.upgradedToHttps,
    upgradeFailure: chain.upgradeFailure,
  }
}

function headerOf({ response }: Chain, wanted: string): string | null {
  return response.hop.headers.find(({ name }) => name === wanted)?.value ?? null
}
