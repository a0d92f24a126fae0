/** How alike two values are that two visitors were given: what changes with every request is no difference. */
import { getDomain } from 'tldts'
import { withoutTracking } from '../page/canonical-address'
import { expiringAddress } from '../image/expiring-address'

/** `slight`: other words for the same thing, as in an experiment. `clear`: another thing. */
export type Likeness = 'same' | 'slight' | 'clear'

/** Above this share of common words two texts say the same thing. */
const ALIKE_SHARE = 0.6

export function likenessOfTexts(one: string, other: string): Likeness {
  const [a, b] = [plain(one), plain(other)]
  if (a === b) return 'same'
  if (a !== '' && b !== '' && (a.includes(b) || b.includes(a))) return 'slight'
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  const all = left.union(right).size
  return all > 0 && left.intersection(right).size / all >= ALIKE_SHARE ? 'slight' : 'clear'
}

/** Without case, spacing and figures: counters, clocks and prices move between two visits. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Nd}+(?:[.,:/-]\p{Nd}+)*/gu, '0')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })
const wordsOf = (text: string): string[] =>
  [...segmenter.segment(text.slice(0, 1_000))].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  )

/** Names of parameters that say nothing of a picture; of a page they may (`?v=` of a video, `?s=` of a search). */
const NOISE =
  /^(_|v|ver|version|rev|t|ts|time|timestamp|date|cb|cache|cache_?bust(er)?|bust|rand|random|rnd|r|nonce|s|hash|hdnts?|st|sp|sv|sr|ttl|etag|ck|uuid|guid|visitor|vid|variant|ab|_nc_.*|ccb|x-amz-.*|x-goog-.*)$/i
/** A clock in seconds or milliseconds, or what looks drawn by lot: long, of letters and figures. */
const RANDOM = /^(1[4-9]\d{8}(\d{3})?|(?=[^/]*\d)(?=[^/]*[a-z])[\w=+.~-]{16,})$/i

export function likenessOfImages(one: string, other: string): Likeness {
  if (one === other) return 'same'
  const [a, b] = [URL.parse(withoutTracking(one)), URL.parse(withoutTracking(other))]
  if (!a || !b) return 'clear'
  const samePath = decoded(a.pathname) === decoded(b.pathname)
  // i0.wp.com and i1.wp.com, cdn1 and cdn2: one picture, spread over servers.
  if (!samePath || siteOf(a) !== siteOf(b)) return 'clear'
  return meaning(a, NOISE) === meaning(b, NOISE) ? 'same' : 'slight'
}

const siteOf = ({ hostname }: URL): string => getDomain(hostname) ?? hostname

function meaning(url: URL, noise: RegExp): string {
  const expiring = new Set(expiringAddress(url.href)?.parameters)
  return [...url.searchParams]
    .filter(([name, value]) => !noise.test(name) && !RANDOM.test(value) && !expiring.has(name))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&')
}

/** `slight` is the same page on a mobile host of the same site. */
export function likenessOfAddresses(one: string, other: string): Likeness {
  const [a, b] = [placeOf(one), placeOf(other)]
  if (!a || !b) return one === other ? 'same' : 'clear'
  if (a.path !== b.path || a.site !== b.site) return 'clear'
  if (a.host === b.host) return 'same'
  return a.bareHost === b.bareHost ? 'slight' : 'clear'
}

const NOTHING = /(?!)/
const MOBILE = /^(m|mobile|touch|amp|wap)\./
function placeOf(address: string) {
  const url = URL.parse(withoutTracking(address))
  if (!url) return null
  const host = url.hostname.replace(/^www\./, '')
  const bareHost = host.replace(MOBILE, '')
  const query = meaning(url, NOTHING)
  return {
    host,
    bareHost,
    site: siteOf(url),
    path: `${decoded(url.pathname).replace(/\/+$/, '')}${query === '' ? '' : `?${query}`}`,
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
