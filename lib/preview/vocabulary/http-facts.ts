/** One request with its response, or why there is none. */
import type { FailureCode } from './failures'
import type { Place } from './places'

/** Who we say we are when we ask for a page. */
export const VISITORS = ['whatsapp-android', 'browser', 'facebook', 'whatsapp-ios'] as const
export type Visitor = (typeof VISITORS)[number]
/** What the Android client says, whatever its own version; the scan asks as this one. */
export const WHATSAPP_USER_AGENT = 'WhatsApp/2.23.20.0'

// ── crawl ────────────────────────────────────────────────────────────────────

/** What a server showed to prove its name, where that was not believed. */
export interface CertificateFact {
  /** At most ten of the names that it is for. */
  names: string[]
  issuer: string
  /** ISO 8601. */
  from: string
  until: string
  /** True when nothing was sent with it that leads to its issuer. */
  alone: boolean
}

export interface Failure {
  code: FailureCode
  /** The address that failed, as far as it may be shown; null when the input is no address at all. */
  url: string | null
  /** For developers, and never a sentence of ours: the library's code or the offending part. Never a stack, never a resolved address. */
  detail: string | null
  /** The hops that did response before the failure. */
  hops: HopFact[]
  /** Only where a certificate was not believed. */
  certificate?: CertificateFact
  /** Only of an address that is not public: where it leads. */
  place?: Place
  /** Only where an image's body broke off in transit: what came of it on the wire, and what the server had announced. */
  transfer?: { bytesReceived: number; bytesAnnounced: number | null }
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure }

/** What the person pasted, parsed once by the WHATWG URL parser. */
export interface RequestFact {
  input: string
  /** Absolute, normalised, without fragment. */
  url: string
  scheme: 'http' | 'https'
  /** False when the person left the scheme out and https:// was assumed. */
  schemeTyped: boolean
  /** True when the address stood in a longer text, which is then `input`. */
  fromText: boolean
  /** Lower-case ASCII (punycode) host without port. */
  host: string
  /** The host as WhatsApp shows it: punycode decoded, `www.` kept. */
  displayHost: string
}

/** Milliseconds since the start of the exchange they belong to; null when the phase did not happen or could not be seen. */
export interface Timings {
  dnsMs: number | null
  tcpMs: number | null
  tlsMs: number | null
  firstByteMs: number | null
  headCompleteMs: number | null
  totalMs: number
}

export interface Header {
  name: string
  value: string
}

/** One request and its response; a redirect chain is several. */
export interface HopFact {
  url: string
  status: number
  /** The address that was checked and dialled. */
  address: string | null
  /** Lower-case names, server's order, Set-Cookie values redacted, values cut at 2,000 characters. */
  headers: Header[]
  location: string | null
  timings: Timings
}

// ── handed over ──────────────────────────────────────────────────────────────

/** How a page's source came where no server was asked: a text that was pasted, or a file. Only a file has bytes of its own. */
export const GIVEN_KINDS = ['pasted', 'uploaded'] as const
export type GivenKind = (typeof GIVEN_KINDS)[number]

export interface GivenSource {
  kind: GivenKind
  /** Of a pasted text its UTF-8. */
  bytes: Uint8Array
}

/** Why something that was handed over is no source to judge. */
export const SOURCE_FAULTS = ['empty', 'too-large', 'no-html', 'other-file', 'mhtml'] as const
export type SourceFault = (typeof SOURCE_FAULTS)[number]

/** Far more than any client reads, and than browsers save of ordinary pages. */
export const SOURCE_BYTES_MAX = 5_242_880

/** How a body is packed on its way. */
export type Coding = 'gzip' | 'deflate' | 'br' | 'zstd'
