/** What a caller may set about how strangers are fetched, and the defaults. Nothing here is read from the environment. */
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

export const DEFAULT_TIMEOUTS = {
  dnsMs: 4_000,
  /** TCP and TLS together, as Android waits. */
  connectMs: 10_000,
  headersMs: 10_000,
  /** Longest silence within a page's body. */
  idleMs: 10_000,
  /** One deadline over all hops and the body of a page. */
  totalMs: 20_000,
  imageHeadersMs: 20_000,
  imageIdleMs: 20_000,
  imageTotalMs: 25_000,
  /** How much longer we read behind `</head>`. */
  tailMs: 250,
  /** How much longer we read behind the limit of a head. */
  behindMs: 1_500,
  decodeMs: 10_000,
}
export type CrawlTimeouts = typeof DEFAULT_TIMEOUTS

export const DEFAULT_CAPS = {
  headerBytesMax: 65_536,
  /** Decoded bytes of HTML that are read for a head. */
  headBytesMax: 307_200,
  /** Decoded bytes in all when it is asked what stands behind that limit: the largest heads seen on real pages take 957,000. */
  behindBytesMax: 1_048_576,
  /** Decoded bytes read behind `</head>`, so that application shells can be recognised. */
  tailBytesMax: 16_384,
  /** Decoded bytes of a text file such as robots.txt. */
  textBytesMax: 512_000,
  /** Compressed bytes of any page or text. */
  wireBytesMax: 5_242_880,
  /** Decoded (and compressed) bytes of an image. */
  imageBytesMax: 10_485_760,
  redirectsMax: 20,
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
  /** Where the decoder's program lies; default `lib/preview/crawl/decode-child.ts` under the working directory. */
  decoderPath?: string
  /** Left out: nobody is asked to render a page. */
  browser?: BrowserOptions
}

export const timeoutsOf = (options: CrawlOptions): CrawlTimeouts => ({
  ...DEFAULT_TIMEOUTS,
  ...options.timeouts,
})
export const capsOf = (options: CrawlOptions): CrawlCaps => ({ ...DEFAULT_CAPS, ...options.caps })
