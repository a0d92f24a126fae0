/** Turns check results into findings: with group, witnesses and weight, sorted by what matters most. */
import type { AnyCheck, CheckResult } from '../../judge/check'
import { CHECKS } from '../../judge/checks/index'
import { rankOf, weightOf } from '../../judge/policy'
import { LIMITS, type LimitId } from '../../vocabulary/limits'
import type { Finding, Witness } from '../schema'

/** What the reader should see first. */
const ORDER = [
  'fail',
  'warn',
  'unknown',
  'error',
  'pass',
  'not-applicable',
] as const satisfies readonly Finding['status'][]

const checks: ReadonlyMap<string, AnyCheck> = new Map(CHECKS.map((check) => [check.id, check]))

export function findingsOf(results: readonly CheckResult[]): Finding[] {
  return results
    .map(findingOf)
    .filter((finding) => finding !== null)
    .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || rankOf(a.id) - rankOf(b.id))
}

function findingOf(result: CheckResult): Finding | null {
  const check = checks.get(result.id)
  if (!check) return null
  return {
    id: result.id,
    group: check.group,
    status: result.status,
    title: result.title,
    summary: result.summary,
    detail: result.detail ?? null,
    evidence: result.evidence ?? [],
    witness: check.witnesses.map(witnessOf),
    fix: result.fix ?? null,
    weight: weightOf(check.id),
  }
}

/** One limit as the reader sees it: the rule, who says so, and who disagrees. */
export function witnessOf(id: LimitId): Witness {
  const { rule, trust, source, sourceUrl, date, disagree } = LIMITS[id]
  return { id, rule, trust, source, sourceUrl, date, disagree: disagree.map((one) => ({ ...one })) }
}
