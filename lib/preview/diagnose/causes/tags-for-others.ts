/** Others get the tags and the client does not: a list of crawlers without it, a rule on its name, or the page at another address. */
import { phrase } from '../../vocabulary/message'
import { type CauseRule, failing } from '../cause'
import { isTagCheck } from '../tag-checks'

const ID = 'tags-in-server-html'
const TOLD = [
  'only-for-crawlers',
  'for-all-but-client',
  'tags-at-other-address',
  'cached-without-tags',
] as const
const COMPARED = 'same-for-all-visitors'

export const tagsForOthers: CauseRule = {
  code: 'tags-for-others',
  lead: (open) => {
    const told = failing(open, ID, ...TOLD)
    if (told) return told
    const lacks = failing(open, 'og-title', 'missing') ?? failing(open, 'og-image', 'missing')
    return lacks && failing(open, COMPARED)
  },
  folds: (found) => isTagCheck(found) || found.id === ID || found.id === COMPARED,
  hasOwnWords: true,
  // Where the finding knows who is left out, its own fix mends it; tags in the page would be doubled.
  pastes: ({ id, fix }) => {
    if (id === ID) return null
    return fix ? phrase('cause.send-tags', { how: fix.steps }) : phrase('cause.add-tags', {})
  },
}
