/** Several tags are there without content, as a template leaves them when its variable is empty. */
import { phrase } from '../../vocabulary/message'
import { type CauseRule, failing } from '../cause'
import { isTagCheck } from '../tag-checks'

export const tagsEmpty: CauseRule = {
  code: 'tags-empty',
  lead: (open) => {
    const title = failing(open, 'og-title', 'empty')
    return title && failing(open, 'og-image', 'empty') ? title : null
  },
  folds: (found) => isTagCheck(found) && found.code === 'empty',
  words: (_lead, folded) => ({
    title: phrase('cause.tags-empty.title', { count: 1 + folded.filter(isTagCheck).length }),
    summary: phrase('cause.tags-empty.summary', {}),
  }),
  mender: 'developer',
  pastes: () => phrase('cause.replace-tags', {}),
}
