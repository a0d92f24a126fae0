/** What became of the causes between two reports: a cause that goes by another name is not called new, nor gone where nobody can tell. */
import type { StoredReport } from '../stored/stored-report'
import { PROBLEM_STATES, type ProblemState } from './problem-changes'

export const CAUSE_STATES = [...PROBLEM_STATES.slice(0, -1), 'stays', 'unknown', 'gone'] as const
export type CauseState = ProblemState | 'stays' | 'unknown'

export interface CauseChange {
  code: string
  state: CauseState
}

type WithCauses = Extract<StoredReport, { causes: unknown }>
type Cause = WithCauses['causes'][number]
type Status = WithCauses['findings'][number]['status']

const SEVERITY: Readonly<Partial<Record<Status, number>>> = { unknown: 0, warn: 1, fail: 2 }
const FINE: readonly (Status | undefined)[] = ['pass', 'not-applicable']

/** Those of the second report in its order, then those that only the first has. Null where one is too old to have causes. */
export function causeChanges(before: StoredReport, after: StoredReport): CauseChange[] | null {
  if (!('causes' in before) || !('causes' in after)) return null
  const now = statusesOf(after)
  const came = after.causes.map((cause): CauseChange => ({ code: cause.code, state: stateOf(cause, before) }))
  const went = before.causes
    .filter(({ code }) => !after.causes.some((cause) => cause.code === code))
    .map(({ code, findings }): CauseChange => ({
      code,
      state: findings.every((id) => isSettled(now.get(id))) ? 'gone' : 'unknown',
    }))
  return [...came, ...went]
}

function stateOf(cause: Cause, before: WithCauses): CauseState {
  // What leads it was a problem already, under this cause or another.
  const [leading] = cause.findings
  const was =
    before.causes.find(({ code }) => code === cause.code) ??
    before.causes.find(({ findings }) => leading !== undefined && findings.includes(leading))
  if (!was) return 'new'
  const [old, now] = [SEVERITY[was.status] ?? 0, SEVERITY[cause.status] ?? 0]
  return old === now ? 'stays' : now > old ? 'worse' : 'better'
}

/** It is right now, or explained by a cause of its own. */
const isSettled = (status: Status | undefined): boolean =>
  FINE.includes(status) || status === 'warn' || status === 'fail'

/** Of the app that leads: causes speak of no other. */
function statusesOf({ findings }: WithCauses): Map<string, Status> {
  const [first] = findings
  return new Map(findings.filter(({ app }) => app === first?.app).map(({ id, status }) => [id, status]))
}
