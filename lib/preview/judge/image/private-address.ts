/** Recognises an image address that works only on the developer's own machine or network while the page is public. */
import type { Facts, Failure } from '../../vocabulary/facts'
import { type Place, placeOfHost } from '../../vocabulary/places'
import type { ImageCandidate } from '../../vocabulary/tags'

/** Null for an address that phones may reach, and for one on a page that is itself in such a place. */
export function privatePlaceOf(
  { url }: Pick<ImageCandidate, 'url'>,
  failure: Failure | null,
  pageUrl: string,
): Place | null {
  if (url === null) return null
  const named = placeOfHost(hostOf(url))
  if (failure?.code === 'blocked-address') return failure.place ?? named ?? 'private-network'
  // A scan that may look into private networks says what phones elsewhere would meet.
  return placeOfHost(hostOf(pageUrl)) === null ? named : null
}

/** On the machine of a page that is not public yet: http is what is spoken there, and says nothing of where the two will be. */
export const isBesideUnpublished = (published: Facts['published'], url: string | null): boolean =>
  !published.known && url !== null && placeOfHost(hostOf(url)) !== null

const hostOf = (url: string): string => URL.parse(url)?.hostname ?? ''
