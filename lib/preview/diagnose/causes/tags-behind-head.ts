/** The tags come where no tag is read: behind the head, in a drawing, after what ends the head. */
import { phrase } from '../../vocabulary/message'
import { type CauseRule, failing } from '../cause'
import { isTagCheck } from '../tag-checks'

export const tagsBehindHead: CauseRule = {
  code: 'tags-behind-head',
  lead: (open) => failing(open, 'tags-in-server-html', 'after-head', 'inside-svg'),
  folds: isTagCheck,
  hasOwnWords: true,
  // Where a switch of the framework sends them in the head, that is the fix: tags in a template would be doubled.
  pastes: ({ fix }) =>
    fix?.snippet && fix.snippet.language !== 'html' ? null : phrase('cause.add-tags', {}),
}
