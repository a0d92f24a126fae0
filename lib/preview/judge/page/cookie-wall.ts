/** A redirect chain that never ends, whose responses set cookies: the site seems to want one before it lets anybody in. */
import type { Evidence } from '../../vocabulary/evidence'
import type { Failure } from '../../vocabulary/facts'
import type { FailureCode } from '../../vocabulary/failures'
import { redirectsOf } from './hop-evidence'

const ENDLESS: readonly FailureCode[] = ['redirect-loop', 'too-many-redirects']

/** The cookie as evidence; null when no redirect sets one. */
export function cookieWallOf({ code, hops }: Failure): Evidence | null {
  if (!ENDLESS.includes(code)) return null
  const set = redirectsOf(hops)
    .flatMap(({ headers }) => headers)
    .find(({ name }) => name === 'set-cookie')
  return set ? { label: 'Set-Cookie', value: set.value } : null
}
