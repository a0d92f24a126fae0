/** The responses of the chain as the report keeps them: whole but for addresses that no reader could take in. */
import type { HopFact } from '../../vocabulary/facts'
import { shortAddress } from '../../judge/page/short-address'

export const hopsPart = (hops: readonly HopFact[]): HopFact[] =>
  hops.map((hop) => ({
    ...hop,
    url: shortAddress(hop.url),
    location: hop.location === null ? null : shortAddress(hop.location),
  }))
