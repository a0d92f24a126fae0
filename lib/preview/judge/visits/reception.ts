/** How a visitor was received, and what may be concluded from it. */
import { FAILURES } from '../../vocabulary/failures'
import { mayBeDueToOurVisits, refusesVisitor } from '../../vocabulary/statuses'
import type { VisitFact } from '../../vocabulary/visits'

/**
 * `crowded`: told to come back later, which may be due to our own four visits. `late`: no response in time, likewise.
 * `unclear`: a response that says nothing of who asks, such as an error of the server's own.
 */
export type Reception = 'let-in' | 'refused' | 'cut-off' | 'late' | 'crowded' | 'unclear' | 'not-asked'

export function receptionOf({ notAsked, page, access, leadsOnTo }: VisitFact): Reception {
  if (notAsked !== null || page === null) return 'not-asked'
  if (!page.ok) return FAILURES[page.failure.code].seenAs
  if (leadsOnTo !== null || access === null) return 'unclear'
  const { kind, status, by } = access
  if (mayBeDueToOurVisits(status) && by === null) return 'crowded'
  if (kind === 'blocked' || refusesVisitor(status)) return 'refused'
  return status >= 200 && status <= 299 && kind !== 'empty' ? 'let-in' : 'unclear'
}
