/** The words of every check, with its witnesses and its weight, for the help pages. */
import type { AnyCheck, CheckGroup } from '../judge/check'
import { CHECKS } from '../judge/checks/index'
import { weightOf } from '../judge/policy'
import { LIMITS, type LimitId } from '../vocabulary/limits'
import { witnessOf } from './parts/findings-part'
import type { Witness } from './schema'

export interface CheckHelp {
  id: string
  group: CheckGroup
  /** "Image weight". */
  name: string
  /** The rule in one sentence for everybody. */
  marketer: string
  /** What clients do with it. */
  developer: string
  /** Paragraphs, platform by platform. */
  howToFix: string[]
  witness: Witness[]
  /** Points of the score. */
  weight: number
}

/** All checks, in the order of the list: page, text, image. */
export function checkCatalogue(): CheckHelp[] {
  const checks: readonly AnyCheck[] = CHECKS
  return checks.map(helpOf)
}

/** Null for an id that is no check. */
export function checkHelp(id: string): CheckHelp | null {
  return checkCatalogue().find((help) => help.id === id) ?? null
}

/** What is often said and not so, each with who knows better. */
export function folklore(): Witness[] {
  // Safe: these are the table's own keys.
  const ids = Object.keys(LIMITS) as LimitId[]
  return ids.filter((id) => LIMITS[id].trust === 'folklore').map(witnessOf)
}

function helpOf({ id, group, words, witnesses }: AnyCheck): CheckHelp {
  return {
    id,
    group,
    name: words.name,
    marketer: words.marketer,
    developer: words.developer,
    howToFix: [...words.howToFix],
    witness: witnesses.map(witnessOf),
    weight: weightOf(id),
  }
}
