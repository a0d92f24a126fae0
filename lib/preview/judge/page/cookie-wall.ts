/** Redirects that set a cookie and lead back: the site wants one before it lets anybody in. */
import type { Evidence } from '../../vocabulary/evidence'
import type { Failure, HeadFact, HopFact, PageFact } from '../../vocabulary/facts'
import type { FailureCode } from '../../vocabulary/failures'
import { redirectsOf } from './hop-evidence'
import { refreshTarget } from './meta-refresh'

const ENDLESS: readonly FailureCode[] = ['redirect-loop', 'too-many-redirects']

/** The cookie as evidence; null when no redirect sets one. */
export function cookieWallOf({ code, hops }: Failure): Evidence | null {
  if (!ENDLESS.includes(code)) return null
  return cookieIn(redirectsOf(hops))
}

/** The cookie of a redirect back to an address that was already asked: the page came only when it was sent along. */
export function cookieGateOf({ hops }: Pick<PageFact, 'hops'>): Evidence | null {
  const back = redirectsOf(hops).findIndex(({ url }, index) =>
    hops.slice(index + 1).some((later) => later.url === url),
  )
  return back === -1 ? null : cookieIn(redirectsOf(hops).slice(back))
}

function cookieIn(hops: readonly HopFact[]): Evidence | null {
  const set = hops.flatMap(({ headers }) => headers).find(({ name }) => name === 'set-cookie')
  return set ? { label: 'Set-Cookie', value: set.value } : null
}

/** The names of all cookies that a chain was given. */
export const cookieNames = (hops: readonly HopFact[]): string[] => [
  ...new Set(
    hops
      .flatMap(({ headers }) => headers)
      .filter(({ name }) => name === 'set-cookie')
      .map(({ value }) => value.split('=', 1)[0] ?? ''),
  ),
]

/** A page that loads itself again, as those do that look whether a cookie comes back. */
export function reloadsItself({ headers, finalUrl }: PageFact, { text }: HeadFact): boolean {
  if (/\blocation\.reload\s*\(/.test(text)) return true
  const refresh =
    headers.find(({ name }) => name === 'refresh')?.value ??
    /<meta\b[^<>]{0,100}http-equiv=["']?refresh["']?[^<>]{0,100}content=["']([^"'<>]{0,500})/i.exec(text)?.[1]
  if (refresh === undefined) return false
  const target = refreshTarget(refresh)
  return target === null || URL.parse(target, finalUrl)?.href === finalUrl
}
