/** Squarespace: the settings of the page. */
import type { Recipe } from '../../recipe'
import { fieldsToEnter } from '../fields-to-enter'

export const squarespace: Recipe = {
  menu: ['Pages', 'Page settings', 'SEO', 'Social image'],
  files: (card) => fieldsToEnter(card, ['SEO title', 'SEO description', 'Social image']),
}
