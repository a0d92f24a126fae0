/** Which language a request is answered in: the one in the address, the one kept, the best one of what the browser asks for. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import { isLanguage, type Language } from '@/lib/preview/words/languages'
import { matchLanguage } from '@/lib/preview/words/match-language'

const COOKIE = 'language'
const PARAMETER = 'lang'
const FILE = /\.[a-z0-9]{2,12}$/i
const YEAR_S = 31_536_000

interface Chosen {
  language: Language
  isAsked: boolean
}

/** A language that the address names is kept for a year. Asked behind the front door, which knows how people reached us. */
export function readerLanguage(request: IncomingMessage, response: ServerResponse): Chosen {
  const named = queryOf(request.url ?? '/').get(PARAMETER) ?? undefined
  response.appendHeader('vary', 'Accept-Language, Cookie')
  if (isLanguage(named)) {
    // A file may be kept by caches in between, which would hand the cookie to others.
    if (!FILE.test((request.url ?? '').split('?')[0]!))
      response.appendHeader(
        'set-cookie',
        languageCookie(named, request.headers['x-forwarded-proto'] === 'https'),
      )
    return { language: named, isAsked: true }
  }
  const kept = cookieOf(request.headers.cookie)
  if (isLanguage(kept)) return { language: kept, isAsked: true }
  // An asterisk, which stands for no header too, asks for nothing.
  const wanted = new Negotiator(request).languages().filter((one) => one !== '*')
  return { language: matchLanguage(wanted), isAsked: wanted.length > 0 }
}

/** The same page in another language; what Next adds to an address for itself is left out. */
export function addressIn(language: Language, url: string): string {
  const [asked = '/'] = url.split('?')
  // Two slashes would name a host.
  const path = asked.replace(/^\/+/, '/')
  const query = queryOf(url)
  query.delete('_rsc')
  query.set(PARAMETER, language)
  return `${path}?${query.toString()}`
}

const queryOf = (url: string) => new URLSearchParams(url.split('?').slice(1).join('?'))

const languageCookie = (language: Language, https: boolean) =>
  `${COOKIE}=${language}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax; HttpOnly${https ? '; Secure' : ''}`

function cookieOf(header: string | undefined): string | undefined {
  const found = header?.split(';').find((part) => part.split('=')[0]?.trim() === COOKIE)
  return found?.split('=')[1]?.trim()
}
