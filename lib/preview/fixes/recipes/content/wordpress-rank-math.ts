/** WordPress with Rank Math: the social tab of its snippet editor. */
import type { Recipe } from '../../recipe'
import { fieldsToEnter } from '../fields-to-enter'

export const wordpressRankMath: Recipe = {
  menu: ['Pages', 'Edit', 'Rank Math SEO', 'Edit Snippet', 'Social'],
  files: (card) => fieldsToEnter(card, ['Title', 'Description', 'Add Image']),
}
