/** WordPress whose tags SEOPress writes. */
import type { StackEntry } from '../sign'

export const wordpressSeopress: StackEntry = {
  id: 'wordpress-seopress',
  insteadOf: ['wordpress'],
  signs: [{ generator: /^seopress\b/i }, { address: /\/wp-content\/plugins\/wp-seopress(?:-pro)?\// }],
}
