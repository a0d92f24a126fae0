/** Which requests could tell why a client is refused, or where the page's tags are; none when the page is fine. */
import { cacheSign } from '../judge/page/cache-sign'
import { cookieNames, reloadsItself } from '../judge/page/cookie-wall'
import { sendsReadersOn } from '../judge/page/sends-readers-on'
import { isSamePage, readAddress } from '../judge/page/canonical-address'
import { receptionOf } from '../judge/visits/reception'
import { type ClientProfile, readingOf } from '../vocabulary/client'
import type { PageFact } from '../vocabulary/facts'
import { placeOfHost } from '../vocabulary/places'
import { hasNothingThere } from '../vocabulary/statuses'
import type { TrialChange, TrialOutcome } from '../vocabulary/trials'
import { USER_AGENTS } from '../vocabulary/visits'
import type { Gathered } from './gather-facts'
import type { PlannedTrial } from './try-repairs'

/** What no page of ours is asked in: whichever of them a site has, it answers with. */
export const OTHER_LANGUAGES = 'fr, es;q=0.9, de;q=0.8, pt;q=0.7, it;q=0.6, nl;q=0.5, ja;q=0.4, ar;q=0.3'
/** As browsers say it. */
const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

export function planPageTrials(gathered: Gathered, client: ClientProfile): PlannedTrial[] {
  if (isAloneRefused(gathered)) return refusedAlone(gathered)
  const { page, access, head } = gathered
  if (!page.ok) return []
  const { finalUrl, status } = page.value
  if (isCachedError(page.value, access)) return [fresh(finalUrl, gathered), ...otherSlash(finalUrl)]
  if (hasNothingThere(status)) return otherSlash(finalUrl)
  if (access?.kind === 'consent') return withCookies(page.value)
  if (access?.kind !== 'open' || !head) return []
  const reading = readingOf(head, client)
  const hasTags = reading.title?.rule.startsWith('og:') || reading.description?.rule.startsWith('og:')
  return [
    ...(hasTags ? [] : reloadsItself(page.value, head) ? withCookies(page.value) : elsewhere(gathered, page.value)),
    ...(isLanguageOwn(page.value) ? [header(finalUrl, 'accept-language', 'Accept-Language', OTHER_LANGUAGES)] : []),
    ...(hasTags ? statedAddress(reading.url?.value ?? null, page.value) : []),
  ]
} // prettier-ignore

/** Of each kind one answer is enough; languages and stated addresses are asked for by themselves. */
export const isAnswered = (outcome: TrialOutcome, { changed }: PlannedTrial): boolean =>
  outcome.kind === 'page' &&
  outcome.open &&
  changed !== 'accept-language' &&
  changed !== 'stated-address' &&
  (outcome.head?.title?.rule.startsWith('og:') === true || HEADERS.includes(changed))

const HEADERS: readonly TrialChange[] = ['accept', 'user-agent', 'accept-encoding']

/** A browser gets the page, and nothing in the response says what refused the client. */
function isAloneRefused({ page, access, visits }: Gathered): boolean {
  const browser = visits?.find(({ visitor }) => visitor === 'browser')
  if (!browser || receptionOf(browser) !== 'let-in') return false
  const own = visits?.[0]
  if (!page.ok) return own !== undefined && receptionOf(own) === 'cut-off'
  return access?.kind === 'blocked' && access.by === null && !access.refusedToAll
}

function refusedAlone({ request }: Gathered): PlannedTrial[] {
  if (!request.ok) return []
  const { url } = request.value
  return [
    header(url, 'accept', 'Accept', ACCEPT),
    header(url, 'user-agent', 'User-Agent', USER_AGENTS.browser),
    header(url, 'accept-encoding', 'Accept-Encoding', 'gzip, deflate, br'),
  ]
}

const header = (url: string, changed: TrialChange, rule: string, value: string): PlannedTrial => ({
  what: 'page-header',
  changed,
  url,
  from: { rule, value },
  headers: { [rule]: value },
})

const at = (url: string, changed: TrialChange): PlannedTrial => ({
  what: 'page-address',
  changed,
  url,
  from: null,
})

/** Where the tags may be, when the page has none: where browsers end, with another slash, or behind a stale cache. */
function elsewhere(gathered: Gathered, page: PageFact): PlannedTrial[] {
  const { head, rendered, visits } = gathered
  const { finalUrl } = page
  const browser = rendered?.known && rendered.value.movedOn ? rendered.value.finalUrl : null
  const refresh = sendsReadersOn(page, head ?? null)?.target ?? null
  const ends = [browser, refresh].flatMap((url) => {
    const address = url === null ? null : URL.parse(url, finalUrl)
    const isOther = address && /^https?:$/.test(address.protocol) && withoutHash(address.href) !== withoutHash(finalUrl)
    return isOther && placeOfHost(address.hostname) === null ? [at(withoutHash(address.href), 'browser-address')] : []
  })
  if (ends.length > 0) return ends.slice(0, 1)
  const othersHaveTags = visits?.slice(1).some((visit) => visit.head?.title?.rule.startsWith('og:')) ?? false
  const scriptsAddTags = rendered?.known && rendered.value.tags.some(({ key }) => key === 'og:title')
  const stale = cacheSign(page.headers) !== null && !scriptsAddTags ? [fresh(finalUrl, gathered)] : []
  return [...stale, ...(head?.appShell && !othersHaveTags && !scriptsAddTags ? otherSlash(finalUrl) : [])]
} // prettier-ignore

const withoutHash = (url: string): string => url.replace(/#.*/s, '')

/** A file name ends no folder. */
function otherSlash(address: string): PlannedTrial[] {
  const url = new URL(address)
  const { pathname } = url
  if (pathname === '/' || /\.[a-z0-9]{2,5}$/i.test(pathname)) return []
  url.pathname = pathname.endsWith('/') ? pathname.slice(0, -1) : `${pathname}/`
  return [at(url.href, 'trailing-slash')]
}

/** Nobody can have asked with the time of this scan before. */
function fresh(address: string, { at: began = new Date() }: Gathered): PlannedTrial {
  const url = new URL(address)
  url.searchParams.set('fresh', began.getTime().toString(36))
  return at(url.href, 'fresh-parameter')
}

/** An error out of a cache may be over; who refuses is left alone. */
const isCachedError = ({ status, headers }: PageFact, access: Gathered['access']): boolean =>
  status >= 400 && access?.kind === 'http-error' && cacheSign(headers) !== null

/** The page once more, with the cookies that it set: nothing is agreed to, and whoever keeps them would send them. */
function withCookies({ requestedUrl, hops }: PageFact): PlannedTrial[] {
  const names = cookieNames(hops)
  if (names.length === 0) return []
  const from = { rule: 'Cookie', value: names.join(', ') }
  return [{ what: 'page-header', changed: 'cookie', url: requestedUrl, from, sendsCookies: true }]
}

const LANGUAGE_PATH = /^\/[a-z]{2}(?:-[a-z]{2})?(?:\/|$)/i

/** By its own word, or by a redirect to a folder that is named after a language. */
function isLanguageOwn({ headers, hops, requestedUrl, finalUrl }: PageFact): boolean {
  const says = headers.some(
    ({ name, value }) =>
      (name === 'vary' && /(?:^|[\s,])accept-language(?:[\s,]|$)/i.test(value)) || name === 'content-language',
  )
  if (says) return true
  const [from, to] = [URL.parse(requestedUrl)?.pathname ?? '', URL.parse(finalUrl)?.pathname ?? '']
  return hops.length > 1 && LANGUAGE_PATH.test(to) && !LANGUAGE_PATH.test(from)
} // prettier-ignore

/** An og:url that names another page is asked for: a tag that leads nowhere harms more than none. */
function statedAddress(stated: string | null, { finalUrl, hops }: PageFact): PlannedTrial[] {
  const [address, own] = [stated === null ? null : readAddress(stated), readAddress(finalUrl)]
  const url = stated === null ? null : URL.parse(stated)
  if (!address || !own || !url || placeOfHost(url.hostname) !== null) return []
  // What the link itself came through was asked for already.
  if (hops.some((hop) => withoutHash(hop.url) === withoutHash(url.href))) return []
  const isOwn = address.host === own.host && isSamePage(address.pathname, own.pathname)
  return isOwn ? [] : [at(withoutHash(url.href), 'stated-address')]
}
