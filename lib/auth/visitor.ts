/** A visitor without an account: a random id in a signed, http-only cookie. Not a login: whoever has the cookie is the visitor. */
import { randomBytes } from 'node:crypto'
import { sign, unsign } from 'cookie-signature'

export const VISITOR_COOKIE = 'cardproof_visitor'
const ID_BYTES = 16
const ID = /^[A-Za-z0-9_-]{22}$/
/** Browsers keep no cookie longer than 400 days. */
const MAX_AGE_S = 400 * 86_400

export function newVisitorId(): string {
  return randomBytes(ID_BYTES).toString('base64url')
}

/** The cookie's value for an id. */
export function signVisitor(visitorId: string, secret: string): string {
  return sign(visitorId, secret)
}

/** The id in a cookie's value; null when it was not signed by us. */
export function readVisitor(value: string | null | undefined, secret: string): string | null {
  if (!value) return null
  const visitorId = unsign(value, secret)
  return visitorId && ID.test(visitorId) ? visitorId : null
}

/** The cookie's value in a request's Cookie header; the first one when there are several. */
export function visitorValueIn(cookieHeader: string | null | undefined): string | null {
  for (const part of (cookieHeader ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === VISITOR_COOKIE) return decoded(part.slice(at + 1).trim())
  }
  return null
}

/** Next writes `+` and `/` as %2B and %2F when it asks itself for the page after a redirect of a server action. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** The Set-Cookie header that makes a browser remember the visitor. */
export function visitorSetCookie(value: string, options: { secure: boolean }): string {
  const attributes = [
    'Path=/',
    `Max-Age=${MAX_AGE_S}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(options.secure ? ['Secure'] : []),
  ]
  return [`${VISITOR_COOKIE}=${value}`, ...attributes].join('; ')
}
