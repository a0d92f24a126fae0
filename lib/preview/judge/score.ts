/** One number from the results: the share of the points earned among the checks that could tell. */
import type { CheckResult } from './check'
import { ceilingOf, WEIGHT_IN_ALL, weightOf } from './policy'

/** A page that gets no card scores no higher, however tidy the rest is. */
export const NO_CARD_SCORE_MAX = 40
/** One fault keeps a page out of the nineties: with 40 checks a mean alone would hide it. */
export const FAULT_SCORE_MAX = 89
/** Below this share of all points too little is known for a fair number. */
export const KNOWN_SHARE_MIN = 1 / 3

/**
 * 0 to 100, or null when less than a third of the points is known. A pass earns its points, a warning half of them, a
 * fault none; `unknown`, `not-applicable` and `error` are on neither side. 100 is given for passes only; a fault keeps it
 * below 90, one that costs the picture or the text below 70 or 50 (policy.ts), a page without a card at 40 or below.
 */
export function scoreOf(results: readonly CheckResult[]): number | null {
  let earned = 0
  let possible = 0
  for (const { id, status } of results) {
    const share = SHARES[status]
    if (share === null) continue
    possible += weightOf(id)
    earned += share * weightOf(id)
  }
  if (possible === 0 || possible < WEIGHT_IN_ALL * KNOWN_SHARE_MIN) return null
  const score = Math.round((100 * earned) / possible)
  return Math.min(score, lowestCeiling(results), earned === possible ? 100 : 99)
}

function lowestCeiling(results: readonly CheckResult[]): number {
  const faults = results.filter(({ status }) => status === 'fail')
  const ceilings = faults.map(({ id, noCard, keepsText }) =>
    noCard ? NO_CARD_SCORE_MAX : (ceilingOf(id, keepsText) ?? FAULT_SCORE_MAX),
  )
  return Math.min(100, ...ceilings)
}

const SHARES = {
  pass: 1,
  warn: 0.5,
  fail: 0,
  unknown: null,
  'not-applicable': null,
  error: null,
} as const satisfies Record<CheckResult['status'], number | null>
