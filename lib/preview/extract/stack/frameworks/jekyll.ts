/** Jekyll: its generator tag, and the comment that its tag plugin writes. */
import type { StackEntry } from '../sign'

export const jekyll: StackEntry = {
  id: 'jekyll',
  signs: [{ generator: /^jekyll\b/i }, { source: '<!-- Begin Jekyll SEO tag' }],
}
