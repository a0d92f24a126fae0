/** Follows redirects by hand, each hop through the same connector, and asks https:// for http:// as recent Android does. */
import type { Failure, HopFact, Result, Timings, Visitor } from '../../vocabulary/facts'
import type { CookieMemo, NameMemo } from '../../vocabulary/network'
import type { ConnectorFor } from '../connect/connect'
import { ChainCookies } from './cookies'
import type { UrlPolicy } from '../crawl-options'
import { type HttpResponse, exchange } from './exchange'
import { abortError, CrawlError, toFailure } from '../crawl-error'
import { headersFor, upgradesToHttps } from './identity'
import type { FetchSteps } from '../page/steps'
import { parseHop } from '../address/url'

export interface FollowPlan {
  connector: ConnectorFor
  policy: UrlPolicy
  visitor: Visitor
  what: 'page' | 'image'
  /** Ends with the caller’s own, or at the fetch’s deadline. */
  signal: AbortSignal
  caller: AbortSignal
  headersMs: number
  idleMs: number
  headerBytesMax: number
  wireBytesMax: number
  redirectsMax: number
  steps: FetchSteps
  names: NameMemo | undefined
  /** Asked before each request; a no after a redirect makes the redirect the response. */
  mayAsk: ((url: URL) => boolean) | undefined
  /** Instead of the visitor's own headers of these names, or beside them. */
  changed?: Readonly<Record<string, string>> | undefined
  keepsCookies?: CookieMemo | undefined
  cookies?: CookieMemo | undefined
  /** Waits for a place at the next host. */
  moveTo: ((url: URL, signal: AbortSignal) => Promise<void>) | undefined
}

export interface Chain {
  response: HttpResponse
  hops: HopFact[]
  finalUrl: string
  /** `performance.now()` when the first request of this chain began. */
  startedAt: number
  upgradedToHttps: boolean
  upgradeFailure: Failure | null
}

const FOLLOWED = new Set([300, 301, 302, 303, 307, 308])

/** Trouble that says "this host has no usable https". */
const NO_HTTPS = new Set<Failure['code']>([
  'connection-refused', 'connection-timed-out', 'connection-reset', 'unreachable', 'empty-response', 'protocol-error',
  'tls-invalid', 'tls-self-signed', 'tls-incomplete', 'tls-expired', 'tls-not-yet-valid', 'tls-name-mismatch', 'tls-too-old', 'tls-absent',
  'tls-client-certificate', 'tls-failed',
]) // prettier-ignore

/** Fails with `url` and the hops that responded; resolves with the first response that is no redirect. */
export async function follow(start: URL, plan: FollowPlan): Promise<Result<Chain>> {
  const upgrades = upgradesToHttps(plan.visitor)
  const chain = await walk(start, plan, upgrades)
  if (chain.ok || !upgrades || start.protocol !== 'http:') return chain
  if (chain.failure.hops.length > 0 || !NO_HTTPS.has(chain.failure.code)) return chain
  plan.steps.retrying(`${chain.failure.code} → http://`)
  const plain = await walk(start, plan, false)
  return plain.ok ? { ok: true, value: { ...plain.value, upgradeFailure: chain.failure } } : chain
}

async function walk(start: URL, plan: FollowPlan, upgrades: boolean): Promise<Result<Chain>> {
  let startedAt = performance.now()
  const cookies = new ChainCookies(plan.cookies)
  const hops: HopFact[] = []
  let isConnected = false
  const seen = new Set<string>()
  let upgradedToHttps = false
  let url = start
  const arrived = (response: HttpResponse): Result<Chain> => ({
    ok: true,
    value: { response, hops, finalUrl: url.href, startedAt, upgradedToHttps, upgradeFailure: null },
  })
  try {
    if (plan.mayAsk?.(url) === false) throw new CrawlError('interrupted', 'request-limit')
    for (;;) {
      if (upgrades && url.protocol === 'http:') {
        url = new URL(url)
        url.protocol = 'https:'
        upgradedToHttps = true
      }
      const cookie = cookies.headerFor(url.host)
      const visit = `${url.href}\n${cookie ?? ''}`
      if (seen.has(visit)) throw new CrawlError('redirect-loop')
      seen.add(visit)

      const response = await exchange(url, {
        ...plan,
        headers: {
          ...headersFor(plan.visitor, plan.what, hops.length === 0),
          ...plan.changed,
          ...(cookie && { Cookie: cookie }),
        },
        onResolved: plan.steps.resolved,
        onConnected: () => {
          isConnected = true
          plan.steps.connected()
        },
      })
      hops.push(response.hop)
      if (response.setCookies.length > 0)
        plan.keepsCookies?.set(url.host, [...(plan.keepsCookies.get(url.host) ?? []), ...response.setCookies])
      if (!FOLLOWED.has(response.status) || !response.location?.trim()) return arrived(response)

      const next = nextOf(response, url, hops.length, plan)
      if (plan.mayAsk?.(next) === false) return arrived(response)
      response.close()
      for (const line of response.setCookies) cookies.keep(url.host, line)
      url = next
      plan.steps.redirected(`${response.status} → ${url.href}`)
      const waitedFrom = performance.now()
      await plan.moveTo?.(url, plan.signal)
      // Our own queue is not the site's time.
      startedAt += performance.now() - waitedFrom
    }
  } catch (error) {
    const isOurs = error instanceof CrawlError && error.failureCode === 'busy'
    if (!plan.signal.aborted || isOurs) return { ok: false, failure: toFailure(error, url.href, hops) }
    // One request that nobody responds to is that, whichever of two deadlines ends the wait.
    const isSilence = isConnected && hops.length === 0 && !plan.caller.aborted
    const problem = isSilence ? new CrawlError('headers-timed-out') : abortError(plan.signal)
    return { ok: false, failure: toFailure(problem, url.href, hops) }
  }
}

/** Throws for a redirect that nobody can follow, and ends its connection then. */
function nextOf(response: HttpResponse, from: URL, hops: number, { redirectsMax, policy }: FollowPlan): URL {
  try {
    if (hops > redirectsMax) throw new CrawlError('too-many-redirects', `> ${redirectsMax}`)
    return parseHop(response.location ?? '', from.href, policy)
  } catch (error) {
    response.close()
    throw error
  }
}

/** Over the whole chain: the name, TCP and TLS of the first hop, the first byte of the last. */
/** `endedAt` is null when the exchange ends now. */
export function chainTimings(
  { response, hops, startedAt }: Chain,
  completeAt: number | null,
  endedAt: number | null = null,
): Timings {
  const first = hops[0]?.timings
  const lastHopAtMs = hops.slice(0, -1).reduce((sum, hop) => sum + hop.timings.totalMs, 0)
  return {
    dnsMs: first?.dnsMs ?? null,
    tcpMs: first?.tcpMs ?? null,
    tlsMs: first?.tlsMs ?? null,
    firstByteMs: lastHopAtMs + (response.hop.timings.firstByteMs ?? 0),
    headCompleteMs: completeAt === null ? null : Math.round(completeAt - startedAt),
    totalMs: Math.round((endedAt ?? performance.now()) - startedAt),
  }
}
