/** What each check counts in the score, and how high a score can be while it fails. */
import type { AnyCheck } from './check'
import { CHECKS } from './checks/index'

/** The best score while a check fails, where the points alone would hide how much the reader loses. */
export const CEILINGS = { text: 49, picture: 69 } as const

const checks = new Map<string, AnyCheck>(CHECKS.map((check) => [check.id, check]))
const ranks = new Map<string, number>(CHECKS.map(({ id }, rank) => [id, rank]))

export const WEIGHT_IN_ALL = CHECKS.reduce((sum, { weight }) => sum + weight, 0)

export const weightOf = (id: string): number => checkOf(id).weight

/** The best score while this check fails; null when only its points are lost. Text that is kept leaves the ceiling of a lost picture. */
export function ceilingOf(id: string, keepsText = false): number | null {
  const { costs } = checkOf(id)
  return costs ? CEILINGS[keepsText ? 'picture' : costs] : null
}

/** 0 is what matters most. */
export const rankOf = (id: string): number => ranks.get(checkOf(id).id) ?? ranks.size

/** Throws for an id that is no check: a bug, not a fact about a page. */
function checkOf(id: string): AnyCheck {
  const check = checks.get(id)
  if (!check) throw new Error(`no check is called ${id}`)
  return check
}
