/** Several tags of the card are not there: one block to add, not a finding for each of them. Whether a script would add some stays open. */
import { listOf, phrase } from '../../vocabulary/message'
import { type CauseRule, type Found, lacking } from '../cause'
import { isTagCheck, KEY_OF } from '../tag-checks'

const GONE = ['missing', 'not-in-part-read'] as const
const gone: ReadonlySet<string> = new Set(GONE)
/** What a card is made of; the address alone is a line of its own. */
const OF_CARD = ['og-title', 'og-image', 'og-description'] as const

export const tagsMissing: CauseRule = {
  code: 'tags-missing',
  lead: (open) => {
    const [first, second] = OF_CARD.flatMap((id) => lacking(open, id, ...GONE) ?? [])
    return (second && first) ?? null
  },
  folds: (found) => isTagCheck(found) && gone.has(found.code),
  words: (lead, folded, results) => {
    const keys = [lead, ...folded].flatMap(({ id }) => KEY_OF[id] ?? [])
    return results.some(isThere)
      ? { title: phrase('cause.tags-missing.some', { keys: listOf(keys) }) }
      : {
          title: phrase('cause.tags-missing.title', {}),
          summary: phrase('cause.tags-missing.summary', {}),
        }
  },
  mender: 'developer',
  pastes: () => phrase('cause.add-tags', {}),
}

/** Read, or there in a form that is not. */
const isThere = ({ id, code }: Found): boolean => KEY_OF[id] !== undefined && !gone.has(code)
