/** Parses what a person pasted, and each redirect, by one set of rules; the same URL object is handed to the dialler. */
import { isIP } from 'node:net'
import { domainToUnicode } from 'node:url'
import type { Failure, FailureCode, RequestFact, Result } from '../../vocabulary/facts'
import { placeOfHost } from '../../vocabulary/places'
import { redactText, redactUrl } from '../../vocabulary/redact-text'
import type { UrlPolicy } from '../crawl-options'
import { CrawlError, toFailure } from '../crawl-error'
import { isPublicAddress } from './address'
import { checkHostName } from './host-rules'
import { linksInText } from './link-in-text'
import { mayDial, mayUsePort } from './reach'

export type { UrlPolicy } from '../crawl-options'

const INPUT_CHARS_MAX = 2_048
/** Sites redirect to, and point at, longer addresses than people paste. */
const HOP_CHARS_MAX = 8_192

// oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const CONTROL = /[\u0000-\u001f\u007f]/
const SCHEME = /^[a-z][a-z0-9+.-]*:/i
/** `example.com:8080/x` and `localhost:3000` are a host and a port, not a scheme. */
const HOST_AND_PORT = /^(?:localhost|[^\s/?#:@[\]\\]*\.[^\s/?#:@[\]\\]*):\d{1,5}(?:[/?#]|$)/i

/** Of a longer text the one address in it is taken, and the result says so. */
export function parseInput(input: string, policy: UrlPolicy = {}): Result<RequestFact> {
  const text = input.trim()
  try {
    if (text === '') throw new CrawlError('url-invalid', null)
    if (text.length > INPUT_CHARS_MAX)
      throw new CrawlError('url-too-long', `${text.length} > ${INPUT_CHARS_MAX}`)
    refuseControl(text, 'url-invalid')
  } catch (error) {
    return { ok: false, failure: refusal(error, text) }
  }
  const found = linksInText(text)
  if (!found) return parseLink(text, policy)
  const parsed = found.links.map((link) => ({ link, result: parseLink(link, policy) }))
  const wanted = found.withScheme ? parsed : parsed.filter(({ result }) => result.ok)
  const [first, second] = wanted
  // Broken by a blank, an address is no text around a shorter one.
  if (!first || (!first.result.ok && text.startsWith(first.link))) return parseLink(text, policy)
  if (second) {
    const named = wanted.map(({ link }) =>
      redactUrl(link)
        .replace(/^https?:\/\//i, '')
        .slice(0, LINK_CHARS_SHOWN),
    )
    return { ok: false, failure: refusal(new CrawlError('url-several', listOf(named)), '') }
  }
  return first.result.ok
    ? { ok: true, value: { ...first.result.value, input, fromText: true } }
    : first.result
}

/** The address of a page whose source was handed over: nobody asks for it, so it may be one of this machine or of a private network. */
export const parseGivenAddress = (input: string): Result<RequestFact> =>
  parseInput(input, { allowPrivate: true })

const LINK_CHARS_SHOWN = 60
const LINKS_SHOWN = 3
const listOf = (links: string[]): string =>
  links.length > LINKS_SHOWN
    ? `${links.slice(0, LINKS_SHOWN).join(', ')} and ${links.length - LINKS_SHOWN} more`
    : links.join(' and ')

function parseLink(text: string, policy: UrlPolicy): Result<RequestFact> {
  try {
    const schemeTyped = SCHEME.test(text) && !HOST_AND_PORT.test(text)
    const url = parse(schemeTyped ? text : `https://${text.replace(/^\/\//, '')}`, undefined, policy)
    url.hash = ''
    return {
      ok: true,
      value: {
        input: text,
        url: url.href,
        scheme: url.protocol === 'http:' ? 'http' : 'https',
        schemeTyped,
        fromText: false,
        host: url.hostname,
        displayHost: domainToUnicode(url.hostname) || url.hostname,
      },
    }
  } catch (error) {
    return { ok: false, failure: refusal(error, text) }
  }
}

/** Of a redirect these say that the site sends readers nowhere, not that the pasted link is wrong. */
const NO_WEB_ADDRESS: readonly FailureCode[] = ['url-invalid', 'scheme-unsupported', 'host-invalid']

/** The address a `Location` names, or an image's; throws a CrawlError. `redirect-invalid` when a redirect names no web address. */
export function parseHop(location: string, base: string | undefined, policy: UrlPolicy = {}): URL {
  const text = location.trim()
  if (text.length > HOP_CHARS_MAX) throw new CrawlError('url-too-long', `${text.length} > ${HOP_CHARS_MAX}`)
  refuseControl(text, 'redirect-invalid')
  try {
    const url = parse(text, base, policy)
    url.hash = ''
    return url
  } catch (error) {
    if (!(error instanceof CrawlError) || !NO_WEB_ADDRESS.includes(error.failureCode)) throw error
    if (base !== undefined) throw new CrawlError('redirect-invalid', redactText(text).slice(0, 200))
    throw error.failureCode === 'url-invalid'
      ? new CrawlError('url-invalid', redactText(text).slice(0, 200))
      : error
  }
}

function parse(text: string, base: string | undefined, policy: UrlPolicy): URL {
  const url = URL.parse(text, base)
  if (!url) throw new CrawlError('url-invalid', null)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new CrawlError('scheme-unsupported', url.protocol)
  if (url.username !== '' || url.password !== '') throw new CrawlError('url-has-credentials')
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1)
  checkHost(url, policy)
  return url
}

/** An IPv6 address without its brackets; any other host as it is. */
export const bareHost = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')

function checkHost(url: URL, policy: UrlPolicy): void {
  const port = portOf(url)
  const literal = bareHost(url.hostname)
  if (isIP(literal) === 0) {
    const vouchedFor = policy.hosts !== undefined && Object.hasOwn(policy.hosts, url.hostname)
    const problem = checkHostName(url.hostname, vouchedFor || policy.allowPrivate === true)
    if (problem) throw new CrawlError(problem.code, problem.detail, placeOfHost(url.hostname))
  }
  // A phone meets the private address, whatever the port; ours alone is the rule on ports.
  if (isIP(literal) !== 0 && !isPublicAddress(literal) && !mayDial(literal, port, policy))
    throw new CrawlError('blocked-address', null, placeOfHost(literal))
  if (port === 0 || !mayUsePort(port, policy)) throw new CrawlError('port-blocked', `:${port}`)
  if (isIP(literal) !== 0 && !mayDial(literal, port, policy))
    throw new CrawlError('blocked-address', null, placeOfHost(literal))
}

function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
}

/** Shows the address without credentials, or nothing when it is none. */
function refusal(error: unknown, text: string): Failure {
  const url = URL.parse(text)
  return toFailure(error, url && redactUrl(url.href).slice(0, INPUT_CHARS_MAX))
}

function refuseControl(text: string, code: 'url-invalid' | 'redirect-invalid'): void {
  const [found] = CONTROL.exec(text) ?? []
  if (found === undefined) return
  throw new CrawlError(code, `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
}
