/** Reads an address as a canonical one should be: absolute, and without codes of a session, a person or a campaign. */

import { getDomain } from 'tldts'
import { STAGING } from './unpublished-host'

export interface CanonicalAddress {
  protocol: string
  host: string
  pathname: string
  /** Query keys that a canonical address should not carry. */
  trackingKeys: string[]
}

/** Sessions and visitors by name, campaigns by prefix; meaning-bearing keys such as `id` and `page` are left alone. */
const TRACKING =
  /^(?:utm_.+|mc_[ce]id|_ga|_gl|gclid|gbraid|wbraid|fbclid|igshid|msclkid|dclid|yclid|twclid|ttclid|phpsessid|jsessionid|aspsessionid.*|asp\.net_sessionid|sessionid|session_id|session|sid|userid|user_id|uid|visitorid|visitor_id|_hsenc|_hsmi)$/i

export function readAddress(value: string): CanonicalAddress | null {
  if (!/^https?:\/\//i.test(value)) return null
  const url = URL.parse(value)
  if (!url) return null
  const trackingKeys = [...new Set(url.searchParams.keys())].filter((key) => TRACKING.test(key))
  const matrix = /;(jsessionid|phpsessid|sid)=/i.exec(url.pathname)?.[1]
  return {
    protocol: url.protocol,
    host: url.host,
    pathname: url.pathname,
    trackingKeys: matrix ? [...trackingKeys, matrix] : trackingKeys,
  }
}

/** `m.example.com` may name `www.example.com` as canonical; a staging host is no home for a public page. */
export function isSameSite(host: string, own: string): boolean {
  if (host === own) return true
  if (STAGING.test(host) && !STAGING.test(own)) return false
  const domain = getDomain(host, { allowPrivateDomains: true })
  return domain !== null && domain === getDomain(own, { allowPrivateDomains: true })
}

/** By path alone. A page that is filed in several places keeps its last segment. */
export function isSamePage(path: string, own: string): boolean {
  const [a, b] = [nameOfPage(path), nameOfPage(own)]
  return (
    a === b ||
    (b.endsWith(`/${a}`) && a !== '') ||
    (a.endsWith(`/${b}`) && b !== '') ||
    lastOf(a) === lastOf(b)
  )
}
const nameOfPage = (path: string): string =>
  decoded(path)
    .toLowerCase()
    .replace(/\/(?:index|default)\.[a-z]{3,5}$/, '')
    .replace(/\.(?:html?|php|aspx?)$/, '')
    .replace(/^\/+|\/+$/g, '')
const lastOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1)
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The same address without such keys and without a fragment, over https. */
export function withoutTracking(value: string): string {
  const url = URL.parse(value)
  if (!url) return value
  for (const key of new Set(url.searchParams.keys())) if (TRACKING.test(key)) url.searchParams.delete(key)
  url.pathname = url.pathname.replace(/;(?:jsessionid|phpsessid|sid)=[^/;]*/gi, '')
  url.hash = ''
  if (url.protocol === 'http:') url.protocol = 'https:'
  return url.href
}
