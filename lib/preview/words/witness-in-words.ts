/** Who says a rule, in words. */
import type { Witness } from '../report/schema'
import type { Words } from './create-words'

export interface WitnessInWords extends Omit<Witness, 'disagree'> {
  rule: string
  /** The source's name. */
  source: string
  disagree: (Omit<Witness['disagree'][number], 'source'> & { says: string; source: string })[]
}

/** A rule that this version no longer has keeps its bare id: a stored report may know more than we do. */
export function witnessInWords(witness: Witness, words: Words): WitnessInWords {
  const text = words.limit(witness.id)
  return {
    ...witness,
    rule: text?.rule ?? witness.id,
    source: words.source(witness.source),
    disagree: witness.disagree.map((one, at) => ({
      ...one,
      says: text?.disagree?.[at] ?? '',
      source: words.source(one.source),
    })),
  }
}
