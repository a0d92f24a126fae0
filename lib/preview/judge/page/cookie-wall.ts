/** Redirects that set a cookie and lead back: the site wants one before it lets anybody in. */
import type { Evidence } from '../../vocabulary/evidence'
import type { Failure, HopFact, PageFact } from '../../vocabulary/facts'
import type { FailureCode } from '../../vocabulary/failures'
import { redirectsOf } from './hop-evidence'

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
