/** Which problems went, which came, and which became better or worse between two reports. */
import type { StoredReport } from '../stored/stored-report'

export const PROBLEM_STATES = ['new', 'worse', 'better', 'gone'] as const
export type ProblemState = (typeof PROBLEM_STATES)[number]

type Status = StoredReport['findings'][number]['status']

const SEVERITY: Partial<Record<Status, number>> = { warn: 1, fail: 2 }
/** A problem is gone only where the check can tell: not when it is unknown now, or no longer checked. */
const FINE: readonly (Status | undefined)[] = ['pass', 'not-applicable']

/** Null where neither report has a problem, or the same one. */
export function problemChange(before: Status | undefined, after: Status | undefined): ProblemState | null {
  const [was, is] = [before && SEVERITY[before], after && SEVERITY[after]]
  if (was && is) return was === is ? null : is > was ? 'worse' : 'better'
  if (is) return 'new'
  return was && FINE.includes(after) ? 'gone' : null
}
