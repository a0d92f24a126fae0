/** The network as the pipeline sees it: two functions, a third where there is a browser, and what they tell while they work. */
import type { Failure, ImageFact, PageFact, PictureFact, Result, Thumbnail, Visitor } from './facts'
import type { Message } from './message'
import type { RenderedTag } from './visits'
import type { ImageCandidate } from './tags'

/** What the pipeline tells while it works, in this order. */
export const STEP_NAMES = ['resolve', 'connect', 'first-byte', 'head', 'image', 'scripts', 'judge'] as const
export type StepName = (typeof STEP_NAMES)[number]
export interface Step {
  name: StepName
  state: 'started' | 'progress' | 'done' | 'failed' | 'skipped'
  /** Milliseconds since the scan began. */
  atMs: number
  /** How long this step took, once it is done. */
  ms: number | null
  /** Bytes read so far, for `head` and `image`. */
  bytes: number | null
  /** The address that is followed as it is; why a step failed as a code. */
  detail: string | Message | null
}
export type OnStep = (step: Omit<Step, 'atMs'>) => void

/** What the image port returns: the response, and the decoder's word on it. */
export interface FetchedImage {
  image: ImageFact
  /** Null when the status is not 2xx or the bytes could not be decoded (`decodeFailure` says why). */
  picture: PictureFact | null
  decodeFailure: Failure | null
}

/**
 * One DNS response per host for as long as this map lives: a scan makes one and hands it to all its fetches. It only saves
 * look-ups: each connection checks the addresses again.
 */
export type NameMemo = Map<string, Promise<ResolvedAddress[]>>
export interface ResolvedAddress {
  address: string
  family: 4 | 6
}

/** The Set-Cookie lines that a host sent to one fetch, for a trial of the same scan. They are secrets, and never part of a fact. */
export type CookieMemo = Map<string, string[]>

interface FetchOptions {
  visitor: Visitor
  onStep: OnStep
  signal: AbortSignal
  names?: NameMemo
  /** Told when the fetch has its place among the others and begins: only from then on it is the site's time. */
  onTurn?: () => void
  /** Waits for a place at the host of the next request of the chain. */
  moveTo?: (url: URL, signal: AbortSignal) => Promise<void>
  /** Asked before each request of the chain. When it says no after a redirect, the redirect is the response. */
  mayAsk?: (url: URL) => boolean
  /** Lets fetches that somebody waits for go first. */
  background?: boolean
  /** Instead of the visitor's own header of that name, or beside them. */
  headers?: Readonly<Record<string, string>>
  /** Filled with what this fetch is given. */
  keepsCookies?: CookieMemo
  /** Sent back, each to the host that set it. */
  cookies?: CookieMemo
}
export interface FetchPageOptions extends FetchOptions {
  /** `head` stops after `</head>` (plus a bounded tail) or at the head limit; `text` reads up to 500 KiB (robots.txt). */
  read: 'head' | 'text'
  /**
   * Asked once, when the limit of a head is reached without its end: true reads on, a little, to see what is beyond. It makes
   * no difference to the rest of the response. Only of a 2xx response.
   */
  readsOn?: (firstBytes: Uint8Array) => boolean
  /** Asked once, with all up to `</head>`: false reads no tail after it. Left out: it is read. Only of a 2xx response. */
  shouldReadTail?: (head: Uint8Array) => boolean
}
export interface FetchImageOptions extends FetchOptions {
  /** Gets the bytes of a whole 2xx response, which are then not decoded: there is no picture and no failure of one. */
  onWholeFile?: (bytes: Uint8Array) => void
}

/** A page as a browser left it once its scripts had run. */
export interface RenderedPage {
  finalUrl: string
  /** Of the document that the browser got. */
  status: number
  /** True when a script or a refresh led to another address, `finalUrl`; then there are no tags. */
  movedOn: boolean
  /** The document as the browser got it, before any script; null when it could not be kept. */
  servedHtml: string | null
  /** The head's tags after its scripts. */
  tags: RenderedTag[]
  /** False when the page was still changing when we stopped waiting. */
  settled: boolean
  framework: string | null
  /** From the start of the browser to its end. */
  ms: number
}
/** `because` completes "The page was not rendered: …". */
export type Rendering =
  { ok: true; value: RenderedPage } | { ok: false; because: Message; failure: Failure | null }

export type BrowserReadiness =
  { ready: true; executable: string; version: string; sandbox: boolean } | { ready: false; because: Message }

/** The network functions; `lib/preview/crawl` has the real ones, tests replay recorded pages. */
export interface Network {
  fetchPage(url: string, options: FetchPageOptions): Promise<Result<PageFact>>
  fetchImage(
    candidate: ImageCandidate & { url: string },
    options: FetchImageOptions,
  ): Promise<Result<FetchedImage>>
  /** Runs the page's scripts in a browser; left out where there is none to ask. */
  renderPage?(url: string, options: { signal: AbortSignal }): Promise<Rendering>
  /** Decodes a thumbnail that somebody else made and encodes it anew, as large as it is; null where the bytes are no picture. Asks nobody. */
  copyThumbnail?(jpeg: Uint8Array, as: 'small' | 'large', signal: AbortSignal): Promise<Thumbnail | null>
}
