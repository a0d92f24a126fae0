/** What a caller may set about how strangers are fetched, and the defaults. Nothing here is read from the environment. */
import { limit } from '../vocabulary/limits'
import type { ResolvedAddress } from '../vocabulary/network'

export type Address = ResolvedAddress
/** Rejects with a Node DNS code (`ENOTFOUND`, `ESERVFAIL`, `ETIMEOUT`); an empty list counts as not found. */
export type Resolve = (host: string, signal: AbortSignal) => Promise<Address[]>

/** Which addresses may be asked for beyond the public internet. */
export interface UrlPolicy {
  /** Exact `ip:port` (or `[ipv6]:port`) pairs that may be dialled although they are not public. */
  allow?: readonly string[]
  /** Everything may be dialled: private addresses, any port, names without a dot. Only for a person's own machine. */
  allowPrivate?: boolean
  /** Host name → address, instead of DNS. The address must still be allowed. */
  hosts?: Readonly<Record<string, string>>
}

/** How long Android waits for a connection, and again for a silent server. */
const PHONE_WAITS_MS = limit('pageTimeMax')
/** Beyond the phone's patience by so much that no clock's rounding can bring it back within. */
const BEYOND_DOUBT_MS = 500

/** Every time limit of a scan; what is smaller than a step of the scan is in DEFAULT_TIMEOUTS. */
const FETCH_MS = PHONE_WAITS_MS + BEYOND_DOUBT_MS
const QUEUE_MS = 15_000
const BROWSER_WAIT_MS = 12_000
const BROWSER_MS = 25_000
export const DEADLINES = {
  /** Waiting for a place among our own fetches. It is no part of what follows: the site was not asked yet. */
  queueMs: QUEUE_MS,
  /** One page or image with all its redirects: what has not come by then, a phone has given up. */
  fetchMs: FETCH_MS,
  /** Everything without a browser, from the first request on: 15 s with the judging. */
  scanMs: 14_500,
  /** The other visitors end so much before the scan, so that they count as late and not as interrupted. */
  othersEndEarlierMs: 250,
  /** robots.txt, for which no phone waits. */
  robotsMs: 5_000,
  /** Waiting for the one browser, and from its start to its end. They begin when the page is there. */
  browserWaitMs: BROWSER_WAIT_MS,
  browserMs: BROWSER_MS,
  /** A few more requests, each with one thing changed; within the scan, or after a browser was asked. */
  trialsMs: 4_000,
  /** A scan that is still running after all of that is broken. */
  overdueMs: QUEUE_MS + FETCH_MS + BROWSER_WAIT_MS + BROWSER_MS + 5_000,
} as const

export const DEFAULT_TIMEOUTS = {
  dnsMs: 4_000,
  /** TCP and TLS together. */
  connectMs: PHONE_WAITS_MS,
  headersMs: PHONE_WAITS_MS,
  /** Longest silence within a page's body. */
  idleMs: PHONE_WAITS_MS,
  /** One deadline over all hops and the body of a page. */
  totalMs: DEADLINES.fetchMs,
  imageHeadersMs: PHONE_WAITS_MS,
  imageIdleMs: PHONE_WAITS_MS,
  imageTotalMs: DEADLINES.fetchMs,
  /** For the first bytes of an image that announces more than we read. */
  sampleMs: 1_000,
  /** How much longer we read after `</head>`. */
  tailMs: 250,
  /** How much longer we read beyond the limit of a head. */
  beyondLimitMs: 1_500,
  decodeMs: 10_000,
  queueMs: DEADLINES.queueMs,
}
export type CrawlTimeouts = typeof DEFAULT_TIMEOUTS

export const DEFAULT_CAPS = {
  headerBytesMax: 65_536,
  /** Decoded bytes of HTML that are read for a head. */
  headBytesMax: limit('headBytesMax'),
  /** Decoded bytes in all when it is asked what is beyond that limit: the largest heads seen on real pages take 957,000. */
  beyondLimitBytesMax: 1_048_576,
  /** Decoded bytes read after `</head>`, so that application shells can be recognised. */
  tailBytesMax: 16_384,
  /** Decoded bytes of a text file such as robots.txt. */
  textBytesMax: 512_000,
  /** Compressed bytes of any page or text. */
  wireBytesMax: 5_242_880,
  /** Decoded (and compressed) bytes of an image. */
  imageBytesMax: 10_485_760,
  /** WhatsApp shows no heavier image: a length that is announced beyond it is believed. */
  imageBytesShown: limit('imageBytesMax'),
  redirectsMax: limit('redirectsMax'),
  fetchesMax: 16,
  /** Three extra visits, and one place that they never take. */
  fetchesPerHostMax: 4,
  queueMax: 64,
  decodersMax: 2,
}
export type CrawlCaps = typeof DEFAULT_CAPS

/** The browser that shows what scripts make of a page. */
export interface BrowserOptions {
  /** `auto`: look for one; `off`: use none; anything else is the path of a Chromium or Chrome. */
  use: string
  /** Folders in which one is looked for before the usual ones. */
  folders?: readonly string[]
  /** Start it without its own sandbox, where the system does not allow one. */
  withoutSandbox?: boolean
}

export interface CrawlOptions extends UrlPolicy {
  /** Instead of c-ares (or the system resolver with `allowPrivate`). */
  resolve?: Resolve
  /** Extra certificate authorities, PEM, beside the default roots. */
  ca?: string
  timeouts?: Partial<CrawlTimeouts>
  caps?: Partial<CrawlCaps>
  /** Where the decoder's program lies; default `lib/preview/crawl/image/decode-child.ts` under the working directory. */
  decoderPath?: string
  /** Left out: nobody is asked to render a page. */
  browser?: BrowserOptions
}

export const timeoutsOf = (options: CrawlOptions): CrawlTimeouts => ({
  ...DEFAULT_TIMEOUTS,
  ...options.timeouts,
})
export const capsOf = (options: CrawlOptions): CrawlCaps => ({ ...DEFAULT_CAPS, ...options.caps })
