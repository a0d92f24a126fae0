/** The words of the title: too long because the brand is in it is one thing to write anew, not two. */
import { type CauseRule } from '../cause'

const WORDING = new Set(['og-title-length', 'title-without-branding'])

export const titleWording: CauseRule = {
  code: 'title-wording',
  lead: ({ found }) => {
    const both = found.filter(({ id, status }) => WORDING.has(id) && status === 'warn')
    return both.length > 1 ? (both[0] ?? null) : null
  },
  folds: ({ id, status }) => WORDING.has(id) && status === 'warn',
}
