/** Ghost: the card in the settings of the post or page. */
import type { Recipe } from '../../recipe'
import { fieldsToEnter } from '../fields-to-enter'

export const ghost: Recipe = {
  menu: ['Posts', 'Post settings', 'Facebook card'],
  files: (card) => fieldsToEnter(card, ['Facebook title', 'Facebook description', 'Add Facebook image']),
}
