/** Português (Brasil). */
import type { Catalogue } from '../catalogue'
import { checks } from './checks/index'
import { limits } from './limits'
import { phrases } from './phrases/index'
import { screens } from './screens/index'
import { sources } from './sources'

export const ptBr: Catalogue = {
  language: 'pt-BR',
  name: 'Português (Brasil)',
  direction: 'ltr',
  phrases,
  checks,
  limits,
  sources,
  screens,
}
