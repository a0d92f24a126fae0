/** The words for a trial: one more polite request with one thing changed, which decides between two explanations or proves a repair. */
import type { FailureCode } from './failures'
import type { ImageFormat } from './image-facts'
import type { VisitHead } from './visits'

/** At most so many more requests of one scan go to one host, beside those of the visitors and of the clients. */
export const TRIALS_PER_HOST_MAX = 3

/** Of an image: another address, or one header; of a page likewise. */
export type TrialSubject = 'image-address' | 'image-header' | 'page-address' | 'page-header'

/** The one thing that is changed. */
export const TRIAL_CHANGES = [
  // another address for the picture
  'decoded-once',
  'characters-as-written',
  'second-address',
  'base-applied',
  'page-applied',
  'slashes-repaired',
  'blanks-removed',
  'own-origin',
  'https',
  'other-tag',
  'unread-tag',
  'rendered-tag',
  'other-visitor-tag',
  'linked-data',
  // the same picture, asked for in another way
  'referer',
  'user-agent',
  'again',
  // the page
  'accept',
  'accept-language',
  'accept-encoding',
  'fresh-parameter',
  'cookie',
  'trailing-slash',
  'browser-address',
  'stated-address',
] as const
export type TrialChange = (typeof TRIAL_CHANGES)[number]

export interface TrialFact {
  what: TrialSubject
  changed: TrialChange
  /** What was asked for. */
  url: string
  /** The tag that the address came from, as written there, or the header's new value. */
  from: { rule: string; value: string } | null
  outcome: TrialOutcome
}

export type TrialOutcome =
  | TriedPicture
  /** A response that is no picture, of any status. */
  | { kind: 'no-picture'; status: number }
  | TriedPage
  | { kind: 'failure'; code: FailureCode }

export interface TriedPicture {
  kind: 'picture'
  format: ImageFormat
  width: number
  height: number
  bytes: number
  /** From the request to the last byte. */
  ms: number
}

export interface TriedPage {
  kind: 'page'
  status: number
  finalUrl: string
  /** True when the response may be taken for the page. */
  open: boolean
  /** Null when there was nothing to read. */
  head: VisitHead | null
}
