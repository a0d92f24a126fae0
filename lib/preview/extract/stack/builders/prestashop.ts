/** PrestaShop: its generator tag, its header, the object that its pages set up. */
import type { StackEntry } from '../sign'

export const prestashop: StackEntry = {
  id: 'prestashop',
  signs: [
    { generator: /^prestashop\b/i },
    { header: 'powered-by', matches: /^prestashop$/i },
    { source: 'var prestashop =' },
    { header: 'set-cookie', matches: /(?:^|[\s,])PrestaShop-[0-9a-f]+=/ },
  ],
}
