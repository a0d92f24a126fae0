/** Several tags are there without content, as a template leaves them when its variable is empty. */
import { phrase } from '../../vocabulary/message'
import { type CauseRule, lacking } from '../cause'
import { isTagCheck } from '../tag-checks'

const OF_CARD = ['og-title', 'og-image', 'og-description'] as const

export const tagsEmpty: CauseRule = {
  code: 'tags-empty',
  lead: (open) => {
    const [first, second] = OF_CARD.flatMap((id) => lacking(open, id, 'empty') ?? [])
    return (second && first) ?? null
  },
  folds: (found) => isTagCheck(found) && found.code === 'empty',
  words: (_lead, folded) => ({
    title: phrase('cause.tags-empty.title', { count: 1 + folded.filter(isTagCheck).length }),
    summary: phrase('cause.tags-empty.summary', {}),
  }),
  mender: 'developer',
  pastes: () => phrase('cause.replace-tags', {}),
}
