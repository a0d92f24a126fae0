/** The words of every check, with its witnesses and its weight, for the help pages. */
import type { AnyCheck, CheckGroup } from '../judge/check'
import { CHECKS } from '../judge/checks/index'
import { weightOf } from '../judge/policy'
import { witnessOf } from '../report/parts/findings-part'
import { LIMITS, type LimitId } from '../vocabulary/limits'
import type { Words } from './create-words'
import { witnessInWords, type WitnessInWords } from './witness-in-words'

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
  howToFix: readonly string[]
  witness: WitnessInWords[]
  /** Points of the score. */
  weight: number
}

/** All checks, in the order of the list: page, text, image. */
export function checkCatalogue(words: Words): CheckHelp[] {
  const checks: readonly AnyCheck[] = CHECKS
  return checks.map((check) => helpOf(check, words))
}

/** Null for an id that is no check. */
export const checkHelp = (id: string, words: Words): CheckHelp | null =>
  checkCatalogue(words).find((help) => help.id === id) ?? null

/** What is often said and not so, each with who knows better. */
export function folklore(words: Words): WitnessInWords[] {
  // Safe: these are the table's own keys.
  const ids = Object.keys(LIMITS) as LimitId[]
  return ids.filter((id) => LIMITS[id].trust === 'folklore').flatMap((id) => witness(id, words))
}

const witness = (id: LimitId, words: Words): WitnessInWords[] => {
  const found = witnessOf(id, { limits: LIMITS })
  return found ? [witnessInWords(found, words)] : []
}

function helpOf({ id, group, witnesses }: AnyCheck, words: Words): CheckHelp {
  const texts = words.check(id)
  if (!texts) throw new Error(`no words for check ${id} in ${words.language}`)
  const { name, marketer, developer, howToFix } = texts
  return {
    id,
    group,
    name,
    marketer,
    developer,
    howToFix,
    witness: witnesses.flatMap((limit) => witness(limit, words)),
    weight: weightOf(id),
  }
}
