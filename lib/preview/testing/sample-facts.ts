/** Facts of a complete, good page, for tests of the judge; each test overrides what it is about. */
import type {
  AccessFact,
  FactName,
  Facts,
  FactValue,
  Failure,
  FailureCode,
  HeadFact,
  ImageFact,
  Known,
  PageFact,
  PictureFact,
  RequestFact,
  RobotsFact,
  Timings,
} from '../vocabulary/facts'
import { CLIENTS } from '../clients/index'
import { type Message, phrase } from '../vocabulary/message'
import type { FieldsFact, ImageCandidate, TagFact } from '../vocabulary/tags'
import { readingOf } from '../vocabulary/client'
import { fieldsFrom, tagNamed } from './fields-from'
import { renderedOf, visitsOf, visitsTo } from './sample-visits'

export const PAGE_URL = 'https://www.example.com/blog/bread'
export const IMAGE_URL = 'https://www.example.com/img/bread.jpg'

export const knownFact = <T>(value: T): Known<T> => ({ known: true, value })
/** A reason of any kind, where a test does not care which. */
export const SOME_REASON = phrase('missing.page-not-read', {})

export const missingFact = (
  because: Message = SOME_REASON,
  failure: Failure | null = null,
): Known<never> => ({
  known: false,
  applicable: true,
  because,
  failure,
})
export const absentFact = (because: Message = SOME_REASON): Known<never> => ({
  known: false,
  applicable: false,
  because,
  failure: null,
})

export function failureOf(code: FailureCode, overrides: Partial<Failure> = {}): Failure {
  return { code, url: PAGE_URL, detail: null, hops: [], ...overrides }
}

export const timingsOf = (overrides: Partial<Timings> = {}): Timings => ({
  dnsMs: 12,
  tcpMs: 20,
  tlsMs: 35,
  firstByteMs: 180,
  headCompleteMs: 240,
  totalMs: 260,
  ...overrides,
})

export function requestOf(overrides: Partial<RequestFact> = {}): RequestFact {
  return {
    input: PAGE_URL,
    url: PAGE_URL,
    scheme: 'https',
    schemeTyped: true,
    fromText: false,
    host: 'www.example.com',
    displayHost: 'www.example.com',
    ...overrides,
  }
}

export function pageOf(overrides: Partial<PageFact> = {}): PageFact {
  const headers = [{ name: 'content-type', value: 'text/html; charset=utf-8' }]
  const status = overrides.status ?? 200
  return {
    visitor: 'whatsapp-android',
    requestedUrl: PAGE_URL,
    finalUrl: PAGE_URL,
    status,
    hops: [{ url: PAGE_URL, status, address: '203.0.113.7', headers, location: null, timings: timingsOf() }],
    headers,
    contentType: 'text/html; charset=utf-8',
    bytesOnWire: 2_100,
    bytesDecoded: 6_400,
    headEndByte: 5_900,
    stoppedBecause: 'head-complete',
    readToEnd: true,
    timings: timingsOf(),
    body: new Uint8Array(),
    beyondLimit: null,
    upgradedToHttps: false,
    upgradeFailure: null,
    ...overrides,
  }
}

export function accessOf(overrides: Partial<AccessFact> = {}): AccessFact {
  return {
    kind: 'open',
    status: 200,
    by: null,
    through: [],
    evidence: phrase('sign.status', { status: 200 }),
    browserStatus: null,
    browserGetsIn: false,
    refusedToAll: false,
    ...overrides,
  }
}

/** The clients that find tags by pattern. */
const BY_PATTERN = CLIENTS.filter(({ reading }) => reading.finds === 'pattern').map(({ id }) => id)
/** For a tag that only an HTML parser finds. */
export const READ_BY_PARSERS = CLIENTS.filter(({ reading }) => reading.finds === 'parser').map(({ id }) => id)

/** A tag as it is in the source; read by every client unless the test says otherwise. */
export function tagOf(key: string, value: string, overrides: Partial<TagFact> = {}): TagFact {
  const element = overrides.element ?? (key === '<title>' ? 'title' : 'meta')
  const keyAttribute =
    element === 'title' ? null : element === 'link' ? 'rel' : /^(og|article):/.test(key) ? 'property' : 'name'
  const source =
    element === 'title'
      ? `<title>${value}</title>`
      : `<meta ${keyAttribute}="${key}" content="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`
  return {
    element,
    keyAttribute,
    key: element === 'title' ? 'title' : key,
    value,
    source,
    line: 4,
    column: 5,
    startByte: 200,
    endByte: 200 + source.length,
    place: 'head',
    readBy: [...BY_PATTERN, ...READ_BY_PARSERS],
    unreadable: null,
    ...overrides,
  }
}

/** Keys that no client looks for. */
const NOT_READ: Partial<TagFact> = { readBy: [], unreadable: 'key-not-read' }

export const goodTags = (): TagFact[] => [
  tagOf('<title>', 'How to bake bread at home', { line: 3 }),
  tagOf('og:title', 'How to bake bread at home', { line: 5 }),
  tagOf('og:description', 'Flour, water, salt and one night of patience: a loaf for beginners.', { line: 6 }),
  tagOf('og:url', PAGE_URL, { line: 7 }),
  tagOf('og:image', IMAGE_URL, { line: 8 }),
  tagOf('og:image:width', '1200', { line: 9, ...NOT_READ }),
  tagOf('og:image:height', '630', { line: 10, ...NOT_READ }),
  tagOf('og:site_name', 'Example Kitchen', { line: 11 }),
  tagOf('og:type', 'article', { line: 12, ...NOT_READ }),
]

/** The good page's tags without those of one key, or with other tags in their place. */
export const tagsWith = (key: string, ...instead: TagFact[]): TagFact[] => [
  ...goodTags().filter((tag) => (tag.element === 'title' ? '<title>' : tag.key) !== key),
  ...instead,
]

export function candidateOf(overrides: Partial<ImageCandidate> = {}): ImageCandidate {
  const value = overrides.value ?? IMAGE_URL
  const absolute = /^https?:\/\//.test(value)
  const problem = absolute ? null : value.startsWith('//') ? 'protocol-relative' : 'relative'
  return { value, rule: 'og:image', tag: 4, url: absolute ? value : null, problem, ...overrides }
}

/** A head with these tags; the readings of the clients follow from the tags unless overridden. */
export function headOf(tags: TagFact[] = goodTags(), overrides: Partial<HeadFact> = {}): HeadFact {
  const text = `<!doctype html>\n<html><head>\n${tags.map(({ source }) => source).join('\n')}\n</head>`
  return {
    text,
    headEnd: text.length,
    charset: {
      used: 'utf-8',
      from: 'header',
      inHeader: 'utf-8',
      inMeta: 'utf-8',
      unknownLabel: null,
      malformed: false,
      byMeta: null,
    },
    tags,
    readings: Object.fromEntries(
      CLIENTS.map(({ id, reading }) => [
        id,
        fieldsFrom(tags, ({ readBy }) => readBy.includes(id), reading.wins, candidateOf),
      ]),
    ),
    lenient: fieldsFrom(tags, () => true, 'last', candidateOf),
    beyondLimit: null,
    siteName: tagNamed(tags, 'og:site_name'),
    ogType: tagNamed(tags, 'og:type'),
    declaredWidth: tagNamed(tags, 'og:image:width'),
    declaredHeight: tagNamed(tags, 'og:image:height'),
    appShell: null,
    guardTripped: false,
    readToByte: text.length,
    readToEnd: true,
    titles: tags.flatMap(({ element }, index) => (element === 'title' ? [index] : [])),
    ...overrides,
  }
}

export function imageOf(overrides: Partial<ImageFact> = {}): ImageFact {
  const headers = [
    { name: 'content-type', value: 'image/jpeg' },
    { name: 'content-length', value: '92160' },
  ]
  const status = overrides.status ?? 200
  return {
    candidate: candidateOf(),
    requestedUrl: IMAGE_URL,
    finalUrl: IMAGE_URL,
    status,
    hops: [{ url: IMAGE_URL, status, address: '203.0.113.7', headers, location: null, timings: timingsOf() }],
    headers,
    contentType: 'image/jpeg',
    bytes: 92_160,
    bytesExact: true,
    format: 'jpeg',
    integrity: { kind: 'complete' },
    timings: timingsOf({ headCompleteMs: null, totalMs: 310 }),
    upgradedToHttps: false,
    upgradeFailure: null,
    ...overrides,
  }
}

export function pictureOf(overrides: Partial<PictureFact> = {}): PictureFact {
  const thumb = (width: number, height: number) => ({
    width,
    height,
    jpeg: new Uint8Array([0xff, 0xd8]),
    sha256: '0'.repeat(64),
  })
  return {
    format: 'jpeg',
    width: 1_200,
    height: 630,
    animated: false,
    hasAlpha: false,
    lostOnWhite: null,
    decodeWarning: null,
    rowsDrawn: null,
    thumbnails: { small: thumb(140, 140), large: thumb(1_024, 538) },
    ...overrides,
  }
}

const robotsOf = (): RobotsFact => {
  const agents = ['WhatsApp', 'facebookexternalhit'] as const
  const page = agents.map((agent) => ({ agent, allowed: true, line: null, rule: null }))
  return { url: 'https://www.example.com/robots.txt', status: 200, page, image: page }
}

const NOT_RENDERED = absentFact(phrase('missing.render.all-tags-sent', {}))

const LEAD = { id: BY_PATTERN[0] ?? '' }
const nothingRead = (): FieldsFact => ({ title: null, description: null, url: null, images: [] })

type Overrides = { [N in FactName]?: Facts[N] | FactValue<N> }

function isKnown<T extends object>(fact: Known<T> | T): fact is Known<T> {
  return 'known' in fact
}

/** The good page; each override is a value, or a `missingFact`/`absentFact`. */
export function factsOf(overrides: Overrides = {}): Facts {
  const fact = <T extends object>(override: Known<T> | T | undefined, otherwise: () => T): Known<T> => {
    if (override === undefined) return knownFact(otherwise())
    return isKnown(override) ? override : knownFact(override)
  }
  const image = imageOf()
  const picture = pictureOf()
  const head = fact(overrides.head, headOf)
  return {
    request: fact(overrides.request, requestOf),
    published:
      overrides.published === undefined || overrides.published === true
        ? knownFact(true)
        : overrides.published,
    asked: overrides.asked === undefined || overrides.asked === true ? knownFact(true) : overrides.asked,
    page: fact(overrides.page, pageOf),
    access: fact(overrides.access, accessOf),
    head,
    reading: overrides.reading
      ? fact(overrides.reading, () => nothingRead())
      : head.known
        ? knownFact(readingOf(head.value, LEAD))
        : head,
    candidate: fact(overrides.candidate, candidateOf),
    image: fact(overrides.image, () => image),
    picture: fact(overrides.picture, () => picture),
    attempts: fact(overrides.attempts, () => [{ candidate: candidateOf(), image, picture, failure: null }]),
    robots: fact(overrides.robots, robotsOf),
    // Everybody got the same page, unless the test says otherwise.
    visits: fact(overrides.visits, () => (head.known ? visitsTo(PAGE_URL, head.value) : visitsOf())),
    rendered: overrides.rendered ? fact(overrides.rendered, renderedOf) : NOT_RENDERED,
    trials: fact(overrides.trials, () => []),
  }
}
