/** The site has no https: the page, its picture and its own address fail for this one reason. */
import { phrase } from '../../vocabulary/message'
import { type CauseRule, failing } from '../cause'

const ADDRESSES = new Set(['image-https', 'og-url', 'page-reachable', 'link-scheme'])

export const httpOnly: CauseRule = {
  code: 'http-only',
  lead: (open) => failing(open, 'page-https', 'http-and-https-fails', 'http-and-no-https'),
  words: () => ({ title: phrase('cause.http-only.title', {}) }),
  folds: ({ id, code, status }) =>
    ADDRESSES.has(id) && (id !== 'og-url' || code === 'insecure') && status !== 'unknown',
}
