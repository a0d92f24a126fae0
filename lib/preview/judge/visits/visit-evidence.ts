/** Visits as evidence: who was sent, and what came back, in a few words. */
import type { Visitor } from '../../vocabulary/facts'
import type { VisitFact } from '../../vocabulary/visits'
import type { Evidence } from '../check'
import { FAILURE_PHRASE } from '../../vocabulary/failure-phrase'
import { excerpt } from '../text/graphemes'

export const VISITOR_NAMES = {
  'whatsapp-android': 'WhatsApp on Android',
  'whatsapp-ios': 'WhatsApp on iPhone',
  browser: 'A browser',
  facebook: 'facebookexternalhit',
} as const satisfies Record<Visitor, string>

/** "status 403 (Cloudflare)", "no answer: the server broke the connection off", "status 302, leads to https://…". */
export function answerWords({ notAsked, page, access, leadsOnTo }: VisitFact): string {
  if (notAsked !== null || page === null) return notAsked ?? 'not asked'
  if (!page.ok) return `no answer: ${FAILURE_PHRASE[page.failure.code]}`
  const by = access?.by ? ` (${access.by})` : ''
  const onward = leadsOnTo === null ? '' : `, leads to ${excerpt(leadsOnTo, 200)}`
  return `status ${page.value.status}${by}${onward}`
}

export const visitEvidence = (visits: readonly VisitFact[]): Evidence[] =>
  visits.map((visit) => ({ label: VISITOR_NAMES[visit.visitor], value: answerWords(visit) }))

export const findVisit = (visits: readonly VisitFact[], visitor: Visitor): VisitFact | null =>
  visits.find((visit) => visit.visitor === visitor) ?? null
