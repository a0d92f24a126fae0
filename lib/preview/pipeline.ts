/** The whole story on one screen: crawl → extract → judge → report. The network is passed in. */
import type { FetchedImage, ImageCandidate, OnStep, PageFact, Result, Thumbnail, Visitor } from './facts'
import type { Report } from './report/schema'

export interface FetchPageOptions {
  visitor: Visitor
  /** `head` stops behind `</head>` (plus a bounded tail) or at the head limit; `text` reads up to 500 KiB (robots.txt). */
  read: 'head' | 'text'
  onStep: OnStep
  signal: AbortSignal
}
export interface FetchImageOptions {
  visitor: Visitor
  onStep: OnStep
  signal: AbortSignal
}

/** The two network functions; `lib/preview/crawl` has the real ones, tests replay recorded pages. */
export interface Network {
  fetchPage(url: string, options: FetchPageOptions): Promise<Result<PageFact>>
  fetchImage(candidate: ImageCandidate & { url: string }, options: FetchImageOptions): Promise<Result<FetchedImage>>
}

export interface ScanResult {
  report: Report
  /** Decoded source that was read; null when there was none. */
  headText: string | null
  thumbnails: Thumbnail[]
}
