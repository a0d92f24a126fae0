/** How much each check matters: the order of the list, and the weight that a finding carries. */
import type { AnyCheck } from './check'
import { CHECKS } from './checks/index'

const checks = new Map<string, AnyCheck>(CHECKS.map((check) => [check.id, check]))
const ranks = new Map<string, number>(CHECKS.map(({ id }, rank) => [id, rank]))

export const weightOf = (id: string): number => checkOf(id).weight

/** 0 is what matters most. */
export const rankOf = (id: string): number => ranks.get(id) ?? ranks.size

/** Throws for an id that is no check: a bug, not a fact about a page. */
function checkOf(id: string): AnyCheck {
  const check = checks.get(id)
  if (!check) throw new Error(`no check is called ${id}`)
  return check
}
