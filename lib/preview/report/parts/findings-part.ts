/** Turns check results into findings: with group, witnesses and weight, sorted by what matters most. */
import type { AnyCheck, CheckResult } from '../../judge/check'
import { CHECKS } from '../../judge/checks/index'
import { rankOf, weightOf } from '../../judge/policy'
import type { ClientProfile } from '../../vocabulary/client'
import type { Disagreement } from '../../vocabulary/limit-sources'
import type { Limit, LimitId } from '../../vocabulary/limits'
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

/** `client`: the one that leads the app which the results are about. */
export function findingsOf(results: readonly CheckResult[], client: ClientProfile): Finding[] {
  return results
    .map((result) => findingOf(result, client))
    .filter((finding) => finding !== null)
    .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || rankOf(a.id) - rankOf(b.id))
}

function findingOf(result: CheckResult, client: ClientProfile): Finding | null {
  const { id, status, code, params, evidence = [], fix } = result
  const check = checks.get(id)
  if (!check) return null
  return {
    id,
    app: client.app,
    group: check.group,
    status,
    code,
    params,
    evidence,
    witness: check.witnesses.flatMap((limit) => witnessOf(limit, client, result) ?? []),
    fix: fix ?? null,
    weight: weightOf(id),
  }
}

/** One limit as the report names it: who says so, and who disagrees; its rule is in the words. */
export function witnessOf(
  id: LimitId,
  { limits }: Pick<ClientProfile, 'limits'>,
  result: Pick<CheckResult, 'measured' | 'disputed'> = {},
): Witness | null {
  const limit = limits[id]
  if (!limit) return null
  const { trust, source, sourceUrl, date } = limit
  const disagree = limit.disagree.map((one) => ({
    source: one.source,
    trust: one.trust,
    ...(decides(one, limit, result.measured?.[id], result.disputed?.includes(id)) && { decides: true as const }),
  })) // prettier-ignore
  return { id, trust, source, sourceUrl, date, disagree }
}

/** Whether this source would judge otherwise: what was measured lies between its number and ours. */
function decides(
  { value: other }: Disagreement,
  { value, unit }: Limit,
  measured: number | undefined,
  disputed = false,
): boolean {
  if (other === null || value === null) return disputed
  if (measured === undefined) return false
  // Pixels are asked for at the least, everything else at the most.
  const isWithin = (bound: number) => (unit === 'px' ? measured >= bound : measured <= bound)
  return isWithin(value) !== isWithin(other)
}
