/** Says whether a client can fetch an image address as it is written: only link elements are resolved, meta tags never. */
import type { ImageCandidate } from '../vocabulary/tags'

type Address = Pick<ImageCandidate, 'url' | 'problem'>

const ABSOLUTE = /^https?:\/\/[^/?#\\]/i
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:/i

export function addressOfMeta(value: string): Address {
  if (ABSOLUTE.test(value)) return parse(value, undefined)
  if (value.startsWith('//')) return { url: null, problem: 'protocol-relative' }
  if (/^data:/i.test(value)) return { url: null, problem: 'data-url' }
  if (/^https?:/i.test(value)) return { url: null, problem: 'malformed' }
  return { url: null, problem: SCHEME.test(value) ? 'scheme' : 'relative' }
}

/** Android resolves a link's href when it starts with a slash; other relative paths do not come out right. */
export function addressOfLink(href: string, pageUrl: string): Address {
  return href.startsWith('/') ? parse(href, pageUrl) : addressOfMeta(href)
}

function parse(value: string, base: string | undefined): Address {
  const url = URL.parse(value, base)
  if (!url) return { url: null, problem: 'malformed' }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { url: null, problem: 'scheme' }
  // The URL parser encodes spaces and non-ASCII; the client also encodes a bar, which the parser leaves.
  return { url: url.href.replaceAll('|', '%7C'), problem: null }
}
