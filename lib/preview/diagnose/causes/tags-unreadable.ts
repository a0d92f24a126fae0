/** The tags are there and written so that they cannot be read: one spelling, one fix for all of them. */
import { phrase } from '../../vocabulary/message'
import { type CauseRule, failing, type Found, type Open } from '../cause'
import { isTagCheck } from '../tag-checks'

const ID = 'tag-readable'

const isUnreadable = (found: Found): boolean => isTagCheck(found) && found.code === 'unreadable'

export const tagsUnreadable: CauseRule = {
  code: 'tags-unreadable',
  lead: (open) => failing(open, ID) ?? warning(open),
  folds: isUnreadable,
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

/** Where a tag's own check says the same once more. */
function warning({ found }: Open): Found | null {
  const lead = found.find(({ id, status }) => id === ID && status === 'warn')
  return lead && found.some(isUnreadable) ? lead : null
}

/** The spelling of the tags themselves; a title that is left open hides them, and closing it is all. */
const isOfTags = ({ code }: Found): boolean => code.startsWith('unreadable-')
