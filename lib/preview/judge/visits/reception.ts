/** How a visitor was received, and what may be concluded from it. */
import type { FailureCode } from '../../vocabulary/facts'
import type { VisitFact } from '../../vocabulary/visits'
import { isTimeOut } from '../../vocabulary/failure-blame'

/**
 * `crowded`: told to come back later, which may be due to our own four visits. `late`: no answer in time, likewise.
 * `unclear`: an answer that says nothing of who asks, such as an error of the server's own.
 */
export type Reception = 'let-in' | 'refused' | 'cut-off' | 'late' | 'crowded' | 'unclear' | 'not-asked'

const CUT_OFF: readonly FailureCode[] = ['connection-reset', 'empty-response', 'protocol-error']
/** Answers to the person who asks; a 404 or a 500 is an answer to everybody until seen otherwise. */
const REFUSALS: readonly number[] = [401, 402, 403, 405, 406, 409, 418, 451, 999]
const LATER: readonly number[] = [429, 503]

export function receptionOf({ notAsked, page, access, leadsOnTo }: VisitFact): Reception {
  if (notAsked !== null || page === null) return 'not-asked'
  if (!page.ok) {
    if (CUT_OFF.includes(page.failure.code)) return 'cut-off'
    return isTimeOut(page.failure.code) ? 'late' : 'unclear'
  }
  if (leadsOnTo !== null || access === null) return 'unclear'
  const { kind, status, by } = access
  if (LATER.includes(status) && by === null) return 'crowded'
  if (kind === 'blocked' || REFUSALS.includes(status)) return 'refused'
  return status >= 200 && status <= 299 && kind !== 'empty' ? 'let-in' : 'unclear'
}
