/** The head is larger than what is read of it: the tags behind that point are there, and lost. */
import { phrase } from '../../vocabulary/message'
import { type CauseRule, failing, type Found } from '../cause'
import { isPictureCheck, isTagCheck } from '../tag-checks'

const LOST = new Set(['beyond-limit', 'not-within-limit'])

export const beyondLimit: CauseRule = {
  code: 'beyond-limit',
  lead: (open) => failing(open, 'head-within-limit'),
  folds: (found) =>
    (isTagCheck(found) && LOST.has(found.code)) ||
    isPictureCheck(found) ||
    (found.id === 'tags-in-server-html' && found.status === 'unknown'),
  words: (_lead, folded) => ({
    title: phrase('cause.beyond-limit.title', {
      what: whatIsLost(folded),
      tags: folded.filter(isTagCheck).length,
    }),
  }),
  pastes: () => phrase('cause.move-tags', {}),
}

const whatIsLost = (folded: readonly Found[]): 'picture' | 'tags' =>
  folded.some(({ id }) => id === 'og-title' || id === 'og-description') ? 'tags' : 'picture'
