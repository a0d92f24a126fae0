/** WordPress whose tags Yoast SEO writes. */
import type { StackEntry } from '../sign'

export const wordpressYoast: StackEntry = {
  id: 'wordpress-yoast',
  insteadOf: ['wordpress'],
  signs: [
    { source: 'optimized with the Yoast SEO' },
    { source: 'yoast-schema-graph' },
    { address: /\/wp-content\/plugins\/wordpress-seo(?:-premium)?\// },
  ],
}
