/** The page has no Open Graph tags: one block to add, not a finding for each of them. Whether a script would add some stays open. */
import { phrase } from '../../vocabulary/message'
import { type CauseRule, failing } from '../cause'
import { isTagCheck } from '../tag-checks'

const GONE = ['missing', 'not-in-part-read'] as const
const gone: ReadonlySet<string> = new Set(GONE)

export const tagsMissing: CauseRule = {
  code: 'tags-missing',
  lead: (open) => {
    const title = failing(open, 'og-title', ...GONE)
    return title && failing(open, 'og-image', ...GONE) ? title : null
  },
  folds: (found) => isTagCheck(found) && gone.has(found.code),
  words: () => ({
    title: phrase('cause.tags-missing.title', {}),
    summary: phrase('cause.tags-missing.summary', {}),
  }),
  mender: 'developer',
  pastes: () => phrase('cause.add-tags', {}),
}
