/** Framer: the settings of the page. */
import type { Recipe } from '../../recipe'
import { fieldsToEnter } from '../fields-to-enter'

export const framer: Recipe = {
  menu: ['Pages', 'Settings', 'Social preview'],
  files: (card) => fieldsToEnter(card, ['Title', 'Description', 'Image']),
}
