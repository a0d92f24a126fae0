/** WordPress with Yoast SEO: the social tab of the page. */
import type { Recipe } from '../../recipe'
import { fieldsToEnter } from '../fields-to-enter'

export const wordpressYoast: Recipe = {
  menu: ['Pages', 'Edit', 'Yoast SEO', 'Social'],
  files: (card) => fieldsToEnter(card, ['Social title', 'Social description', 'Social image']),
}
