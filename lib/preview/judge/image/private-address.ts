/** Recognises an image address that works only on the developer's own machine or network while the page is public. */
import type { Failure } from '../../vocabulary/facts'
import type { ImageCandidate } from '../../vocabulary/tags'

export type PrivatePlace = 'own-machine' | 'private-network'

/** Null for an address that phones may reach, and for one on a page that is itself in such a place. */
export function privatePlaceOf(
  { url }: Pick<ImageCandidate, 'url'>,
  failure: Failure | null,
  pageUrl: string,
): PrivatePlace | null {
  if (url === null) return null
  const named = placeOfHost(hostOf(url))
  if (failure?.code === 'blocked-address') return named ?? 'private-network'
  // A scan that may look into private networks says what phones elsewhere would meet.
  return placeOfHost(hostOf(pageUrl)) === null ? named : null
}

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? ''

const OWN_MACHINE = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])$/
const PRIVATE_NETWORK =
  /^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|\[f[cd][0-9a-f]{2}:.*\]|\[fe80:.*\]|.+\.(?:local|lan|internal))$/

function placeOfHost(host: string): PrivatePlace | null {
  if (OWN_MACHINE.test(host)) return 'own-machine'
  return PRIVATE_NETWORK.test(host) ? 'private-network' : null
}
