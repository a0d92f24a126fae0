/** العربية. */
import type { Catalogue } from '../catalogue'
import { checks } from './checks/index'
import { limits } from './limits'
import { phrases } from './phrases/index'
import { screens } from './screens/index'
import { sources } from './sources'

export const ar: Catalogue = {
  language: 'ar',
  name: 'العربية',
  direction: 'rtl',
  phrases,
  checks,
  limits,
  sources,
  screens,
}
