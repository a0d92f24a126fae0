/** A chain of redirects that never ends, whose answers set cookies: the site seems to want one before it lets anybody in. */
import type { Failure, FailureCode } from '../../vocabulary/facts'
import type { Evidence } from '../check'
import { redirectsOf } from './hop-evidence'

export interface CookieWall {
  summary: string
  steps: string
  evidence: Evidence
}

const ENDLESS: readonly FailureCode[] = ['redirect-loop', 'too-many-redirects']

/** Null when no redirect sets a cookie. */
export function cookieWallOf({ code, hops }: Failure): CookieWall | null {
  if (!ENDLESS.includes(code)) return null
  const set = redirectsOf(hops)
    .flatMap(({ headers }) => headers)
    .find(({ name }) => name === 'set-cookie')
  if (!set) return null
  return {
    summary:
      'A redirect sets a cookie, so the site seems to want cookies before it lets anybody in. A link preview keeps none: a phone repeats one only while it follows a chain of redirects. We did so too, to the host that set it, and the redirects did not end.',
    steps: 'Answer visitors without cookies with the page itself, and set the cookie there.',
    evidence: { label: 'Set-Cookie', value: set.value },
  }
}
