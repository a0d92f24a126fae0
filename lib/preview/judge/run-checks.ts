/** Runs every check in the order of the list; one that breaks never hides the others. */
import { runCheck, type CheckResult } from './check'
import { CHECKS } from './checks/index'
import type { Facts } from '../vocabulary/facts'

export function runChecks(facts: Facts): CheckResult[] {
  return CHECKS.map((check) => runCheck(check, facts))
}
