/** WordPress whose tags Rank Math writes. */
import type { StackEntry } from '../sign'

export const wordpressRankMath: StackEntry = {
  id: 'wordpress-rank-math',
  insteadOf: ['wordpress'],
  signs: [
    { source: 'Search Engine Optimization by Rank Math' },
    { source: 'rank-math-schema' },
    { address: /\/wp-content\/plugins\/seo-by-rank-math\// },
  ],
}
