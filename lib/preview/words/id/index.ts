/** Bahasa Indonesia. */
import type { Catalogue } from '../catalogue'
import { checks } from './checks/index'
import { limits } from './limits'
import { phrases } from './phrases/index'
import { screens } from './screens/index'
import { sources } from './sources'

export const id: Catalogue = {
  language: 'id',
  name: 'Bahasa Indonesia',
  direction: 'ltr',
  phrases,
  checks,
  limits,
  sources,
  screens,
}
