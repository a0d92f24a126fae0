/** The words the stages share: plain data, no behaviour. Units are in the names. */
import type { ClientId } from './client'
import type { Coding, Failure, GivenKind, Header, HopFact, RequestFact, Timings, Visitor } from './http-facts'
import type { ImageFact, PictureFact } from './image-facts'
import type { Message } from './message'
import type { FieldFact, FieldsFact, HeadBeyondLimitFact, ImageCandidate, TagFact } from './tags'
import type { TrialFact } from './trials'
import type { RenderFact, VisitFact } from './visits'

export * from './http-facts'
export { FAILURE_CODES, type FailureCode } from './failures'
export type * from './image-facts'

export type StoppedBecause = 'head-complete' | 'limit' | 'end-of-body' | 'cut-off'

/** The final response for a page, any status. */
export interface PageFact {
  visitor: Visitor
  requestedUrl: string
  finalUrl: string
  status: number
  hops: HopFact[]
  /** Headers of the final response. */
  headers: Header[]
  contentType: string | null
  bytesOnWire: number
  bytesDecoded: number
  /** Offset just after the literal `</head>`; null when it was not seen. */
  headEndByte: number | null
  stoppedBecause: StoppedBecause
  /** True when the response ended within `body`: what is not in it is not in the page. `bytesDecoded` says how far it goes otherwise. */
  readToEnd: boolean
  /** Over the whole chain: firstByteMs and headCompleteMs count from the first request. */
  timings: Timings
  /** Decompressed bytes: the head and a bounded tail after it (for recognising application shells). */
  body: Uint8Array
  /** Null when nothing was read behind WhatsApp's limit. */
  beyondLimit: BeyondLimitFact | null
  /** True when http:// was asked for and https:// was fetched, as recent Android does. */
  upgradedToHttps: boolean
  /** Why https:// could not be had for an http:// address; the page is then the http:// response. */
  upgradeFailure: Failure | null
  /** Set where somebody handed the source over: then no response was seen, and `status` only stands for one that would be read. */
  given?: GivenKind
  /** The coding that was undone although the response names none: clients leave it packed. */
  undeclaredCoding?: Coding
}

/** Read on past `body`, to say where tags are that WhatsApp does not reach; `headEndByte` counts from the page's first byte. */
export type BeyondLimitFact = Pick<PageFact, 'headEndByte' | 'stoppedBecause'> & { bytes: Uint8Array }

export interface RobotsFact {
  url: string
  /** HTTP status of robots.txt; null when it could not be fetched (then everything is allowed). */
  status: number | null
  page: RobotsVerdict[]
  image: RobotsVerdict[]
}
export interface RobotsVerdict {
  agent: 'WhatsApp' | 'facebookexternalhit'
  /** Null when there are more rules than are compared. */
  allowed: boolean | null
  /** 1-based line of robots.txt that decided; null when none did. */
  line: number | null
  rule: string | null
}

// ── extract ──────────────────────────────────────────────────────────────────

export type CharsetSource = 'bom' | 'header' | 'meta' | 'default'
export interface CharsetFact {
  /** WHATWG encoding name used to decode, lower case. */
  used: string
  from: CharsetSource
  /** As the header and the meta tag declare it; null when they do not. */
  inHeader: string | null
  inMeta: string | null
  /** Labels that no decoder knows or that are refused (utf-7). */
  unknownLabel: string | null
  /** True when bytes were invalid in the encoding used. */
  malformed: boolean
  /** What the page reads when its meta tag is believed and not the header; null unless the bytes are sound only then. */
  byMeta: { encoding: string; title: string | null } | null
}

/** Signs that the page builds itself in the browser. */
export interface AppShellFact {
  framework: string | null
  evidence: Message<`sign.${string}`>
}

export interface HeadFact {
  /** Decoded source that was read, head and tail; lone surrogates and NUL removed. */
  text: string
  /** Index in `text` just after `</head>`; null when it was not seen. */
  headEnd: number | null
  charset: CharsetFact
  tags: TagFact[]
  /** By client: what each makes of the tags. */
  readings: Readonly<Record<ClientId, FieldsFact>>
  /** What any HTML parser without the limit would find, last wins, before the limit first: for "it is there, but WhatsApp cannot read it". */
  lenient: FieldsFact
  /** Null when nothing was read beyond the limit, or nothing there can belong to the head. */
  beyondLimit: HeadBeyondLimitFact | null
  siteName: FieldFact | null
  ogType: FieldFact | null
  declaredWidth: FieldFact | null
  declaredHeight: FieldFact | null
  appShell: AppShellFact | null
  /** What the page says of itself beside the tags of a card; only where such tags are missing. */
  saidElsewhere?: SaidElsewhere
  /** What ends the head early for an HTML parser; only where tags of the card follow in what the source calls its head. */
  endedBy?: { element: string; line: number; column: number; keys: string[] }
  /** True when a parser guard (depth, tags, attributes) ended the reading early. */
  guardTripped: boolean
  /** Offset in the decompressed bytes up to which tags were looked for, what lies beyond the limit included. */
  readToByte: number
  /** True when the page ends there: a tag that was not found is nowhere in its HTML. */
  readToEnd: boolean
  /**
   * Index into `tags` of each title element between the literal ends of the head. With several, Android shows all from the start of
   * the first to the end of the last as one title.
   */
  titles: number[]
}

/** A page's own words for search engines (JSON-LD, of what the page is about) and for readers (its first heading). */
export interface SaidElsewhere {
  heading: string | null
  linkedData: { title: string | null; description: string | null; image: string | null }
}

/** Whether the response may be taken for the page at all. */
export interface AccessFact {
  kind: 'open' | 'http-error' | 'blocked' | 'login' | 'consent' | 'not-html' | 'empty'
  status: number
  /** Name of the protection, of the consent tool, when headers or the page show it. */
  by: string | null
  /** The servers between us and the site that the headers name, nearest first: any of them may be the one that refuses. */
  through: string[]
  /** What was seen, e.g. a header of a challenge. */
  evidence: Message<`sign.${string}`>
  /** What a visit as an ordinary browser got; null when there was no response. */
  browserStatus: number | null
  /** True when that response was a page, and not a challenge or a refusal with a friendly status. */
  browserGetsIn: boolean
  /** True when every visitor that got a response was refused: then it may be us who are blocked. */
  refusedToAll: boolean
}

// ── image ────────────────────────────────────────────────────────────────────

/** One candidate that was tried, or could not be. */
export interface ImageAttempt {
  candidate: ImageCandidate
  image: ImageFact | null
  picture: PictureFact | null
  failure: Failure | null
  /** Of a response that is no success: who sent it. */
  refusal?: ImageRefusalFact
}

export interface ImageRefusalFact {
  /** The protection that surely refused; null when nothing names one. */
  by: string | null
  /** The servers that the headers name, nearest first. */
  through: string[]
}

// ── what judge receives ──────────────────────────────────────────────────────

/** A fact, or the reason why it is not there. `applicable: false` means the question does not arise. */
export type Known<T> =
  { known: true; value: T } | { known: false; applicable: boolean; because: Message; failure: Failure | null }

/** What is known for one client: the page that its visitor received, and the image it would take. */
export interface Facts {
  request: Known<RequestFact>
  /** True where the page's server was asked, whatever came of it; missing where the source was handed over. */
  asked: Known<true>
  /** True where it was seen as everybody gets it; missing where it was handed over, or is on somebody's own machine. */
  published: Known<true>
  page: Known<PageFact>
  access: Known<AccessFact>
  head: Known<HeadFact>
  /** What the client makes of the tags that it received. */
  reading: Known<FieldsFact>
  /** The candidate the client uses, or the first it tried. */
  candidate: Known<ImageCandidate>
  image: Known<ImageFact>
  picture: Known<PictureFact>
  /** Every candidate tried, for all clients. */
  attempts: Known<ImageAttempt[]>
  robots: Known<RobotsFact>
  /** Android's visit and the others, in that order. */
  visits: Known<VisitFact[]>
  /** Asked for only when the server's HTML lacks a tag that a script could add. */
  rendered: Known<RenderFact>
  /** What one changed request each brought; empty when there was nothing to decide. */
  trials: Known<TrialFact[]>
}
export type FactName = keyof Facts
export type FactValue<N extends FactName> = Extract<Facts[N], { known: true }>['value']
