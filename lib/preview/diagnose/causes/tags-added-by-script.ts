/** A script adds the tags in the browser: every tag that is missing, and the icon that stands in for the picture, follow from it. */
import { phrase } from '../../vocabulary/message'
import { type CauseRule, failing, type Found, type Open } from '../cause'
import { isTagCheck } from '../tag-checks'

const ID = 'tags-in-server-html'
/** What says that a script would add them, where no browser could run it. */
const SHELL = 'empty-shell'

export const tagsAddedByScript: CauseRule = {
  code: 'tags-added-by-script',
  lead: (open) =>
    failing(open, ID, 'only-by-script', 'image-only-by-script', 'only-for-browsers') ?? shell(open),
  folds: isTagCheck,
  hasOwnWords: true,
  pastes: ({ fix }) =>
    fix?.steps.code.includes('.')
      ? phrase('cause.send-tags', { how: fix.steps })
      : phrase('cause.add-tags', {}),
  words: ({ code, params }) => {
    const framework = typeof params['framework'] === 'string' ? params['framework'] : 'none'
    const keys = params['keys']
    const seen = code === SHELL ? 'shell' : code === 'only-for-browsers' ? 'browsers' : 'added'
    return {
      title: phrase('cause.tags-added-by-script.title', { seen, framework }),
      summary: phrase('cause.tags-added-by-script.summary', {
        seen,
        keys: typeof keys === 'object' && 'list' in keys ? keys : { list: [] },
      }),
    }
  },
}

/** Without a browser the empty shell is a sign and no proof: the words say so. */
function shell({ found }: Open): Found | null {
  const lacksTitle = found.some(({ id, code }) => id === 'og-title' && code === 'missing')
  return (lacksTitle && found.find(({ id, code }) => id === ID && code === SHELL)) || null
}
