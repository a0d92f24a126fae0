/** The tags are there and written so that they cannot be read: one spelling, one fix for all of them. */
import { phrase } from '../../vocabulary/message'
import { type CauseRule, failing, type Found } from '../cause'
import { isTagCheck } from '../tag-checks'

export const tagsUnreadable: CauseRule = {
  code: 'tags-unreadable',
  lead: (open) => failing(open, 'tag-readable'),
  folds: (found) => isTagCheck(found) && found.code === 'unreadable',
  hasOwnWords: true,
  words: (lead, folded) =>
    isOfTags(lead)
      ? {
          title: phrase('cause.tags-unreadable.title', {
            count: Math.max(1, folded.filter(isTagCheck).length),
          }),
        }
      : null,
  pastes: (lead) => (isOfTags(lead) ? phrase('cause.replace-tags', {}) : null),
}

/** The spelling of the tags themselves; a title that is left open hides them, and closing it is all. */
const isOfTags = ({ code }: Found): boolean => code.startsWith('unreadable-')
