/** A login or consent page stands before the page, or a look for a cookie: nothing of the page itself was seen. */
import { type CauseRule, failing, type Found } from '../cause'
import { isTagCheck } from '../tag-checks'

export const wall: CauseRule = {
  code: 'wall',
  lead: (open) => failing(open, 'page-public'),
  folds: (found, lead) =>
    found.id === 'page-reachable' ||
    found.id === 'page-not-blocked' ||
    found.status === 'unknown' ||
    (lead.code === 'opens-with-cookie' && isOfThatPage(found)),
}

/** What is said of the page that only looks for a cookie is gone with it. */
const isOfThatPage = (found: Found): boolean =>
  isTagCheck(found) || ['tags-in-server-html', 'page-redirects', 'same-for-all-visitors'].includes(found.id)
