/** The whole story on one screen: crawl → extract → judge → report. The network is passed in. */
import type { Thumbnail } from './facts'
import type { Report } from './report/schema'

export type { FetchImageOptions, FetchPageOptions, Network } from './facts'

export interface ScanResult {
  report: Report
  /** Decoded source that was read; null when there was none. */
  headText: string | null
  thumbnails: Thumbnail[]
}
