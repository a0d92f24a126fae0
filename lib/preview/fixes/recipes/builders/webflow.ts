/** Webflow: the Open Graph settings of the page. */
import type { Recipe } from '../../recipe'
import { fieldsToEnter } from '../fields-to-enter'

export const webflow: Recipe = {
  menu: ['Pages', 'Page settings', 'Open Graph settings'],
  files: (card) =>
    fieldsToEnter(card, ['Open Graph title', 'Open Graph description', 'Open Graph image URL']),
}
