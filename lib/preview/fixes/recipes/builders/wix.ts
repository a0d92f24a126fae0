/** Wix: social share in the settings of the page. */
import type { Recipe } from '../../recipe'
import { fieldsToEnter } from '../fields-to-enter'

export const wix: Recipe = {
  menu: ['Pages & Menu', 'SEO basics', 'Social share'],
  files: (card) => fieldsToEnter(card, ['og:title', 'og:description', 'og:image']),
}
