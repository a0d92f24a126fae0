/** No page came: which of the checks noticed it first does not matter, and nothing else could be seen. */
import { type CauseRule, failing } from '../cause'

const SAME = new Set([
  'page-reachable',
  'page-https',
  'page-fast',
  'page-redirects',
  'page-not-blocked',
  'link-scheme',
])

export const notReached: CauseRule = {
  code: 'not-reached',
  lead: (open) =>
    open.card.layout === 'none'
      ? (failing(open, 'page-redirects') ??
        failing(open, 'page-https', 'tls-failure') ??
        failing(open, 'page-reachable') ??
        failing(open, 'page-fast'))
      : null,
  folds: ({ id, status }) => SAME.has(id) || status === 'unknown',
}
