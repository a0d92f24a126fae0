/** Runs every check in the order of the list; one that breaks never hides the others. */
import type { Facts } from '../vocabulary/facts'
import { type Audience, type CheckResult, runCheck } from './check'
import { CHECKS } from './checks/index'

export function runChecks(facts: Facts, audience: Audience): CheckResult[] {
  return CHECKS.map((check) => runCheck(check, facts, audience))
}
