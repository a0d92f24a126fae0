/** The tags are there and written so that they cannot be read: one spelling, one fix for all of them. */
import { phrase } from '../../vocabulary/message'
import { type CauseRule, failing } from '../cause'
import { isPictureCheck, isTagCheck } from '../tag-checks'

export const tagsUnreadable: CauseRule = {
  code: 'tags-unreadable',
  lead: (open) => failing(open, 'tag-readable'),
  folds: (found) => (isTagCheck(found) && found.code === 'unreadable') || isStandIn(found),
  words: (_lead, folded) => ({
    title: phrase('cause.tags-unreadable.title', { count: Math.max(1, folded.filter(isTagCheck).length) }),
  }),
  pastes: () => phrase('cause.replace-tags', {}),
}

/** Of a picture that another tag named in the place of the one that was not read. */
const isStandIn = (found: { id: string; status: string }): boolean =>
  isPictureCheck(found) && found.status !== 'fail'
