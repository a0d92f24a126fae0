/** Other visitors get the tags and the client does not: its list of crawlers lacks it. */
import { phrase } from '../../vocabulary/message'
import { type CauseRule, failing } from '../cause'
import { isPictureCheck, isTagCheck, isTextCheck } from '../tag-checks'

export const tagsForOthers: CauseRule = {
  code: 'tags-for-others',
  lead: (open) => {
    const lacks = failing(open, 'og-title', 'missing') ?? failing(open, 'og-image', 'missing')
    return lacks && failing(open, 'same-for-all-visitors')
  },
  folds: (found) =>
    isTagCheck(found) || isTextCheck(found) || isPictureCheck(found) || found.id === 'tags-in-server-html',
  pastes: ({ fix }) => (fix ? phrase('cause.send-tags', { how: fix.steps }) : phrase('cause.add-tags', {})),
}
