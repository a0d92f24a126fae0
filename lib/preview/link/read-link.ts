/** Reads what a person typed as a link: as it is written, with its scheme; or the reason why it is none to send. It opens nothing. */
import { placeOfHost } from '../vocabulary/places'
import { REDACTED } from '../vocabulary/redact-addresses'

/** As many as a scan takes. */
export const LINK_CHARS_MAX = 2_048

export type LinkRefusal =
  | { code: 'not-a-link' }
  | { code: 'scheme'; scheme: string }
  | { code: 'too-long'; chars: number }
  | { code: 'own-machine' }
  | { code: 'private-network' }
  | { code: 'credentials' }
  | { code: 'redacted' }

export type LinkRead = { ok: true; link: string; schemeTyped: boolean } | { ok: false; refusal: LinkRefusal }

const SCHEME = /^[a-z][a-z0-9+.-]*:/i
/** `example.com:8080/x` and `localhost:3000` are a host and a port, not a scheme. */
const HOST_AND_PORT = /^(?:localhost|[^\s/?#:@[\]\\]*\.[^\s/?#:@[\]\\]*):\d{1,5}(?:[/?#]|$)/i
const BLANK_OR_CONTROL = /[\s\p{Cc}]/u

export function readLink(typed: string): LinkRead {
  const text = typed.trim()
  if (text.length > LINK_CHARS_MAX) return refused({ code: 'too-long', chars: text.length })
  if (text.includes(REDACTED)) return refused({ code: 'redacted' })
  const schemeTyped = SCHEME.test(text) && !HOST_AND_PORT.test(text)
  const scheme = schemeTyped ? text.slice(0, text.indexOf(':')).toLowerCase() : 'https'
  if (scheme !== 'https' && scheme !== 'http') return refused({ code: 'scheme', scheme: scheme.slice(0, 20) })
  const link = schemeTyped ? text : `https://${text.replace(/^\/\//, '')}`
  const url = URL.parse(link)
  // What a browser forgives, such as a blank or one slash, ends the link in a message.
  if (!url || BLANK_OR_CONTROL.test(text) || !/^https?:\/\//i.test(link))
    return refused({ code: 'not-a-link' })
  if (url.username !== '' || url.password !== '') return refused({ code: 'credentials' })
  const place = placeOfHost(url.hostname)
  if (place) return refused({ code: place })
  if (!/[.:]/.test(url.hostname.replace(/\.$/, ''))) return refused({ code: 'not-a-link' })
  return { ok: true, link, schemeTyped }
}

const refused = (refusal: LinkRefusal): LinkRead => ({ ok: false, refusal })
