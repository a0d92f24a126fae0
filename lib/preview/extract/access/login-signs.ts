/** Recognises that a login page answered instead of the page, and only when that is certain. */

import { phrase } from '../../vocabulary/message'
import type { Move } from './move'
import { QUOTED_CHARS_MAX, type Sign } from './signs'

const SEGMENT =
  /^(log[-_]?in|log[-_]?on|sign[-_]?in|sso|saml2?|adfs|authwall|servicelogin|openid-connect|wp-login\.php|(user|account)s?[-_]?(login|signin)|(login|signin|logon)\.(php|aspx?|jsp|html?|do|cgi))$/i
const HOST = /^(login|signin|logon|sso|idp)\d?\./i
const TITLE =
  /^(log ?in|log ?on|sign ?in|please (log|sign) in|anmelden|einloggen|connexion|se connecter|iniciar sesión|entrar|accedi)\b/i
const PASSWORD = /<input\s[^<>]{0,400}type\s?=\s?["']?password/i

/** What login redirects hand along: where to go back to, or an OAuth or SAML request. */
const WAY_BACK =
  /^(next|return|return_?(to|url|path)|redirect|redirect_?(to|uri|url)|continue|dest|destination|service|session_?redirect|back_?url|call_?back_?url|original_?url|origin|from|goto|target|client_id|samlrequest|relaystate)$/i

/** What the redirect chain ended on; null when that is not surely a login. */
export function loginByAddress({ asked, got }: Move, title: string, text: string): Sign[] | null {
  if (isLogin(asked)) return null
  if (HOST.test(got.host) && got.host !== asked.host)
    return [phrase('sign.redirected', { address: got.host })]
  const oauth = got.searchParams.has('client_id') && got.searchParams.has('response_type')
  if (!oauth && !loginSegment(got)) return null
  // A manual's page about logging in may have such an address too.
  const returnParameter = [...got.searchParams.keys()].find((name) => WAY_BACK.test(name))
  if (!oauth && returnParameter === undefined && !TITLE.test(title) && !PASSWORD.test(text)) return null
  const address = `${got.host}${got.pathname}${returnParameter === undefined ? '' : `?${returnParameter}=…`}`
  return [phrase('sign.redirected', { address })]
}

/** A redirect that remembers the asked page, whatever the page in between is called: a gate, when it is neither a login nor a question. */
export function gateByAddress({ asked, got }: Move): Sign[] | null {
  const parameter = got.pathname.endsWith(asked.pathname) ? null : carriesAskedPath(asked, got)
  const address = `${got.host}${got.pathname.slice(0, QUOTED_CHARS_MAX)}`
  return parameter === null ? null : [phrase('sign.carries-asked-path', { address, parameter })]
}

/** The parameter that says where to go afterwards; null when none names the asked page. */
function carriesAskedPath(asked: URL, got: URL): string | null {
  if (asked.pathname === '/') return null
  const here = asked.pathname.replace(/\/$/, '')
  const found = [...got.searchParams].find(([name, value]) => {
    if (!WAY_BACK.test(name)) return false
    const target = URL.parse(value, asked)
    return target !== null && target.host === asked.host && target.pathname.replace(/\/$/, '') === here
  })
  return found?.[0] ?? null
}

const loginSegment = (url: URL): boolean => url.pathname.split('/').some((segment) => SEGMENT.test(segment))
const isLogin = (url: URL): boolean => loginSegment(url) || HOST.test(url.host)

/** A page that calls itself a login, asks for a password and describes nothing else; null when one of these is missing. */
export function loginByPage(requestedUrl: string, title: string, text: string): Sign[] | null {
  if (!TITLE.test(title) || /["'](og:title|og:description)["']/i.test(text)) return null
  const asked = URL.parse(requestedUrl)
  if (!asked || isLogin(asked)) return null
  if (!PASSWORD.test(text)) return null
  return [
    phrase('sign.title', { title: title.slice(0, QUOTED_CHARS_MAX) }),
    phrase('sign.password-field', {}),
  ]
}
