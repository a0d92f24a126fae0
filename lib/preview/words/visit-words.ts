/** Visits in a few words, for the screen and for the terminal alike. */
import { phrase } from '../vocabulary/message'
import type { Words } from './create-words'
import type { ReportVisit } from '../report/schema'
import type { VisitInWords } from './report-in-words'

export const visitorName = ({ visitor }: Pick<VisitInWords, 'visitor'>, words: Words): string =>
  words.say(phrase(`visit.${visitor}`, {}))

type Visited = Pick<ReportVisit, 'status' | 'access' | 'by'> & { notAsked: unknown; failure: unknown }

/** "200", "403, refused (Cloudflare)", "no response", "not asked". */
export function visitStatus({ notAsked, failure, status, access, by }: Visited, words: Words): string {
  if (notAsked !== null) return words.say(phrase('visit.not-asked', {}))
  if (failure || status === null) return words.say(phrase('visit.nothing-came', {}))
  if (access === null || access === 'open' || access === 'http-error') return String(status)
  return words.say(phrase(`visit.access.${access}`, { status, by: by ?? 'none' }))
}

/** Why there is nothing to show of this visit; null when there is. */
export const whyNothing = ({ notAsked, failure }: VisitInWords): string | null =>
  notAsked ?? failure?.sentence ?? null
