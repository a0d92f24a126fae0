/** The leading client gets in: do the other clients of its app and Meta's own servers? */
import type { Evidence } from '../../vocabulary/evidence'
import { USER_AGENTS, type VisitFact } from '../../vocabulary/visits'
import { type Audience, fail, warn } from '../check'
import { allowRuleFor } from './allow-rules'
import { receptionOf } from './reception'
import { findVisit, otherAsker, responseOf, visitorName } from './visit-evidence'

/** Null when nobody is turned away. */
export function othersRefused(visits: readonly VisitFact[], evidence: Evidence[], audience: Audience) {
  const { client } = audience
  const other = otherAsker(audience)
  const visit = other && findVisit(visits, other.visitor)
  if (other && visit && isTurnedAway(visit)) {
    const { visitor } = other
    return fail(
      'other-client-turned-away',
      {
        other: visitorName(visitor),
        lead: visitorName(client.visitor),
        response: responseOf(visit),
        agent: USER_AGENTS[visitor],
      },
      { evidence, fix: allowRuleFor(visit.access?.by ?? null, visit.access?.through ?? [], other).fix },
    )
  }
  const crawler = findVisit(visits, 'facebook')
  if (crawler && isTurnedAway(crawler)) {
    const { by, through } = crawler.access ?? { by: null, through: [] }
    return warn(
      'crawler-turned-away',
      { by: by ?? 'none', crawler: visitorName(crawler.visitor), response: responseOf(crawler) },
      { evidence, fix: allowRuleFor(by, through, client).fix },
    )
  }
  return null
}

function isTurnedAway(visit: VisitFact): boolean {
  const reception = receptionOf(visit)
  return reception === 'refused' || reception === 'cut-off'
}
