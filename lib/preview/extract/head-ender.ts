/** Finds what ends a head for an HTML parser while tags of the card are still to come. */
import type { HeadFact } from '../vocabulary/facts'
import { CARD_KEYS } from './markup/keys'
import type { SourceMap } from './markup/lenient-tags'
import type { LineColumn } from './source/line-column'
import type { TagRecord } from './markup/tag-list'

const CARD_NAMES: ReadonlySet<string> = new Set(CARD_KEYS)

export function endedEarly(
  { headEnder }: SourceMap,
  records: readonly TagRecord[],
  at: LineColumn,
): Pick<HeadFact, 'endedBy'> {
  if (!headEnder) return {}
  const after = records.filter(
    ({ start, inHead, inDocument, fact, looseKey }) =>
      start > headEnder.start && inHead && inDocument && fact.place === 'head' && CARD_NAMES.has(looseKey),
  )
  if (after.length === 0) return {}
  const keys = [...new Set(after.map(({ looseKey }) => looseKey))]
  return { endedBy: { element: headEnder.name, ...at(headEnder.start), keys } }
}
