/** The report's record of the exchange: hops, times, bytes, and the curl command that repeats it. */
import { WHATSAPP_USER_AGENT, type Facts, type Failure } from '../../vocabulary/facts'
import { curlCommand } from './curl-command'
import { hopsPart } from './hops-part'
import type { ReportFetch } from '../schema'
import { limit } from '../../vocabulary/limits'

const CURL_SECONDS_MAX = 30

export function fetchPart(facts: Facts, failure: Failure | null, startedAt: Date): ReportFetch {
  const page = facts.page.known ? facts.page.value : null
  // Nothing was asked for, so there is nothing to repeat and nothing that was timed.
  const isGiven = page?.given !== undefined
  const hops = page?.hops ?? failure?.hops ?? []
  const url = page?.requestedUrl ?? (facts.request.known ? facts.request.value.url : null)
  return {
    startedAt: startedAt.toISOString(),
    userAgent: WHATSAPP_USER_AGENT,
    curl: url === null || isGiven ? '' : repeat(url),
    status: isGiven ? null : (page?.status ?? hops.at(-1)?.status ?? null),
    hops: hopsPart(hops),
    bytesOnWire: isGiven ? null : (page?.bytesOnWire ?? null),
    bytesDecoded: page?.bytesDecoded ?? null,
    headEndByte: page?.headEndByte ?? null,
    stoppedBecause: page?.stoppedBecause ?? null,
    charset: facts.head.known
      ? { used: facts.head.value.charset.used, from: facts.head.value.charset.from }
      : null,
    timings: isGiven ? null : (page?.timings ?? null),
  }
}

const repeat = (url: string): string =>
  curlCommand({
    url,
    userAgent: WHATSAPP_USER_AGENT,
    redirectsMax: limit('redirectsMax'),
    timeSecondsMax: CURL_SECONDS_MAX,
  })
