/** The chain of answers as evidence: status, address and time of each hop. */
import type { Evidence } from '../check'
import { duration } from '../text/figures'
import { shortAddress } from './short-address'
import type { HopFact } from '../../vocabulary/facts'

/** Twenty hops are all that a client follows; the rest is counted. */
const SHOWN_MAX = 21

export function hopEvidence(hops: readonly HopFact[]): Evidence[] {
  const shown = hops.slice(0, SHOWN_MAX).map((hop, index) => ({
    label: `Hop ${index + 1}`,
    value: `${hop.status} ${shortAddress(hop.url)}${hop.location === null ? '' : ` → ${shortAddress(hop.location)}`} (${duration(hop.timings.totalMs)})`,
  }))
  const rest = hops.length - shown.length
  return rest > 0 ? [...shown, { label: 'More hops', value: String(rest) }] : shown
}

/** Hops that sent the visitor on. */
export const redirectsOf = (hops: readonly HopFact[]): HopFact[] =>
  hops.filter(({ status, location }) => status >= 300 && status < 400 && location !== null)
