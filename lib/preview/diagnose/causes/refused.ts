/** The site turns the client away: the status, the time and the tags that nobody saw are only its consequences. */
import { type CauseRule, failing } from '../cause'

const PAGE = new Set(['page-reachable', 'page-public', 'page-fast', 'page-https', 'page-redirects'])

export const refused: CauseRule = {
  code: 'refused',
  lead: (open) => (open.card.layout === 'none' ? failing(open, 'page-not-blocked') : null),
  folds: ({ id, status }) => PAGE.has(id) || status === 'unknown',
}
