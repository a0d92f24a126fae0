/** The redirect chain as evidence: status, address and time of each hop. */
import type { Evidence } from '../../vocabulary/evidence'
import type { HopFact } from '../../vocabulary/facts'
import { phrase } from '../../vocabulary/message'
import { shortAddress } from './short-address'

/** Twenty hops are all that a client follows; the rest is counted. */
const SHOWN_MAX = 21

export function hopEvidence(hops: readonly HopFact[]): Evidence[] {
  const shown = hops.slice(0, SHOWN_MAX).map((hop, index): Evidence => ({
    label: phrase('evidence.hop', { count: index + 1 }),
    value: responseOf(hop),
  }))
  const rest = hops.length - shown.length
  return rest > 0 ? [...shown, { label: phrase('evidence.more-hops', {}), value: String(rest) }] : shown
}

function responseOf({ status, url, location, timings }: HopFact) {
  const response = { status, url: shortAddress(url), time: { ms: timings.totalMs } }
  return location === null
    ? phrase('evidence.hop-response', response)
    : phrase('evidence.hop-redirect', { ...response, location: shortAddress(location) })
}

/** Hops that sent the visitor on. */
export const redirectsOf = (hops: readonly HopFact[]): HopFact[] =>
  hops.filter(({ status, location }) => status >= 300 && status < 400 && location !== null)
