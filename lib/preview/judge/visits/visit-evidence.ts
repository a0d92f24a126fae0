/** Visits as evidence: who was sent, and what came back, in a few words. */
import type { ClientProfile } from '../../vocabulary/client'
import type { Evidence } from '../../vocabulary/evidence'
import type { Visitor } from '../../vocabulary/facts'
import { failureClause } from '../../vocabulary/failure-message'
import { type Message, phrase } from '../../vocabulary/message'
import type { VisitFact } from '../../vocabulary/visits'
import type { Audience } from '../check'
import { excerpt } from '../text/graphemes'

/** On its own: "Browser". */
export const visitorName = (visitor: Visitor): Message => phrase(`visit.${visitor}`, {})
/** Inside a sentence: "a browser". */
export const visitorClause = (visitor: Visitor): Message => phrase(`visit.${visitor}.clause`, {})

/** "status 403 (Cloudflare)", "no response: the server broke the connection off", "status 302, leads to https://…". */
export function responseOf({ notAsked, page, access, leadsOnTo }: VisitFact): Message {
  if (notAsked !== null || page === null) return notAsked ?? phrase('visit.not-asked', {})
  if (!page.ok) return phrase('visit.no-response', { because: failureClause(page.failure.code) })
  const { status } = page.value
  if (leadsOnTo !== null) return phrase('visit.leads-on', { status, to: excerpt(leadsOnTo, 200) })
  return access?.by
    ? phrase('visit.status-by', { status, by: access.by })
    : phrase('visit.status', { status })
}

/** The response to a visitor, of whom there may be no visit. */
export const responseTo = (visits: readonly VisitFact[], visitor: Visitor): Message => {
  const visit = findVisit(visits, visitor)
  return visit ? responseOf(visit) : phrase('visit.not-asked', {})
}

export const visitEvidence = (visits: readonly VisitFact[]): Evidence[] =>
  visits.map((visit) => ({ label: visitorName(visit.visitor), value: responseOf(visit) }))

export const findVisit = (visits: readonly VisitFact[], visitor: Visitor): VisitFact | null =>
  visits.find((visit) => visit.visitor === visitor) ?? null

/** The first client of the app that asks for the page under another name than the leading one; null when all ask as one. */
export const otherAsker = ({ client, app }: Audience): ClientProfile | null =>
  app.find(({ visitor }) => visitor !== client.visitor) ?? null
