/** WordPress with SEOPress: the social tab of the page. */
import type { Recipe } from '../../recipe'
import { fieldsToEnter } from '../fields-to-enter'

export const wordpressSeopress: Recipe = {
  menu: ['Pages', 'Edit', 'SEOPress', 'Social', 'Facebook'],
  files: (card) => fieldsToEnter(card, ['Facebook Title', 'Facebook description', 'Facebook Thumbnail']),
}
