/** A login or consent page stands before the page: nothing of the page itself was seen. */
import { type CauseRule, failing } from '../cause'

export const wall: CauseRule = {
  code: 'wall',
  lead: (open) => failing(open, 'page-public'),
  folds: ({ id, status }) => id === 'page-reachable' || id === 'page-not-blocked' || status === 'unknown',
}
