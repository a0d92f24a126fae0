/** The head is larger than what is read of it: the tags behind that point are there, and lost. */
import { type CauseRule, failing } from '../cause'
import { isPictureCheck, isTagCheck } from '../tag-checks'

const LOST = new Set(['beyond-limit', 'not-within-limit'])

export const beyondLimit: CauseRule = {
  code: 'beyond-limit',
  lead: (open) => failing(open, 'head-within-limit'),
  folds: (found) =>
    (isTagCheck(found) && LOST.has(found.code)) ||
    isPictureCheck(found) ||
    (found.id === 'tags-in-server-html' && found.status === 'unknown'),
}
