/** हिन्दी. */
import type { Catalogue } from '../catalogue'
import { checks } from './checks/index'
import { limits } from './limits'
import { phrases } from './phrases/index'
import { screens } from './screens/index'
import { sources } from './sources'

export const hi: Catalogue = {
  language: 'hi',
  name: 'हिन्दी',
  direction: 'ltr',
  phrases,
  checks,
  limits,
  sources,
  screens,
}
