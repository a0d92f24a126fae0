/** The head is larger than what is read of it: the tags behind that point are there, and lost. */
import { phrase } from '../../vocabulary/message'
import { type CauseRule, failing, type Found } from '../cause'
import { isTagCheck } from '../tag-checks'

/** Tags were seen behind the limit; the other codes say only that nothing was found before it. */
const SEEN = 'too-large-tags-lost'
const LOST = new Set(['beyond-limit', 'not-within-limit'])

export const beyondLimit: CauseRule = {
  code: 'beyond-limit',
  lead: (open) => failing(open, 'head-within-limit'),
  folds: (found) =>
    (isTagCheck(found) && LOST.has(found.code)) ||
    (found.id === 'tags-in-server-html' && found.status === 'unknown'),
  hasOwnWords: true,
  words: ({ code }, folded) =>
    code === SEEN
      ? {
          title: phrase('cause.beyond-limit.title', {
            what: whatIsLost(folded),
            tags: folded.filter(isTagCheck).length,
          }),
        }
      : null,
  pastes: ({ code }) => (code === SEEN ? phrase('cause.move-tags', {}) : phrase('cause.add-tags', {})),
}

const whatIsLost = (folded: readonly Found[]): 'picture' | 'tags' =>
  folded.some(({ id }) => id === 'og-title' || id === 'og-description') ? 'tags' : 'picture'
