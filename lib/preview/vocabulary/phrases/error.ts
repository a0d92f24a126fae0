/** What people are told when we refuse or fail, each as one plain sentence or two. */
import type { NoParams, Quantity } from '../message'

export interface ErrorPhrases {
  // titles by kind
  'error.title.bad-input': NoParams
  'error.title.forbidden': NoParams
  'error.title.unauthorized': NoParams
  'error.title.too-large': NoParams
  'error.title.not-found': NoParams
  'error.title.conflict': NoParams
  'error.title.rate-limited': NoParams
  'error.title.internal': NoParams
  'error.title.unavailable': NoParams
  'error.title.disk-full': NoParams
  // what does not exist for this reader: unknown, foreign, revoked and expired alike
  'error.not-found.scan': NoParams
  'error.not-found.link': NoParams
  'error.not-found.picture': NoParams
  'error.not-found.shared-report': NoParams
  'error.not-found.example': NoParams
  // input
  'error.input.unreadable': NoParams
  'error.input.no-address': NoParams
  'error.input.too-long': NoParams
  'error.input.search-too-long': NoParams
  'error.input.no-such-verdict': NoParams
  'error.input.no-such-order': NoParams
  'error.input.no-such-page': NoParams
  'error.input.expiry': NoParams
  'error.input.other-address': NoParams
  'error.input.note-too-long': NoParams
  'error.input.too-many-scans': NoParams
  // a page's source that is handed over
  'error.source.no-address': NoParams
  'error.source.empty': NoParams
  'error.source.too-large': { limit: Quantity }
  'error.source.no-html': NoParams
  'error.source.other-file': NoParams
  'error.source.mhtml': NoParams
  // reports from elsewhere
  'error.push.closed': NoParams
  'error.push.key': NoParams
  'error.push.too-large': { limit: Quantity }
  'error.push.unreadable': NoParams
  'error.push.picture': NoParams
  'error.push.other-content': NoParams
  // pictures to work on
  'error.image.empty': NoParams
  'error.image.too-many-bytes': { limit: Quantity }
  'error.image.not-a-picture': NoParams
  'error.image.format-not-opened': NoParams
  'error.image.too-many-pixels': { megapixels: number }
  'error.image.half': NoParams
  'error.image.too-heavy': NoParams
  'error.image.too-slow': NoParams
  'error.image.broke': NoParams
  'error.image.none-named': NoParams
  'error.image.not-loaded': NoParams
  'error.image.gone': NoParams
  // the short link of whoever runs the server
  'error.short-link.not-set': NoParams
  'error.short-link.not-reached': { host: string }
  'error.short-link.too-slow': { host: string }
  'error.short-link.key-refused': { host: string }
  'error.short-link.too-many': { host: string }
  'error.short-link.refused': { host: string; status: number }
  'error.short-link.no-link': { host: string }
  // texts to write
  'error.text.title-too-long': { max: number }
  'error.text.description-too-long': { max: number }
  'error.text.nothing': NoParams
  'error.text.page-not-read': NoParams
  // the language model
  'error.model.off': NoParams
  'error.model.key': { host: string }
  'error.model.too-many': { host: string }
  'error.model.too-slow': { host: string }
  'error.model.unreachable': { host: string }
  'error.model.failed': { host: string }
  'error.model.unreadable': { host: string }
  // state
  'error.session-expired': NoParams
  'error.other-site': NoParams
  'error.no-report-yet': NoParams
  'error.no-report-to-compare': NoParams
  'error.too-many-links': { max: number }
  'error.too-many-observations': { max: number }
  'error.other-version': NoParams
  'error.rate-limited': { perMinute: number; seconds: number }
  'error.busy': NoParams
  'error.too-many-drawings': NoParams
  'error.starting-or-stopping': NoParams
  'error.internal': NoParams
  'error.disk-full': NoParams
  'error.scan-broke': NoParams
  'error.scan-not-started': NoParams
  // why a scan did not finish; these codes are stored
  'error.interrupted.cancelled': NoParams
  'error.interrupted.server-stopped': NoParams
  'error.interrupted.overdue': NoParams
  'error.interrupted.broke': NoParams
  'error.interrupted.disk-full': NoParams
}
