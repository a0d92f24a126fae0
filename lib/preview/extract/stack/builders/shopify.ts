/** Shopify: its headers, the object that its pages set up, the files of the theme. */
import type { StackEntry } from '../sign'

export const shopify: StackEntry = {
  id: 'shopify',
  signs: [
    { header: 'x-shopid', matches: /./ },
    { header: 'powered-by', matches: /^shopify$/i },
    { header: 'x-shopify-stage', matches: /./ },
    { source: 'Shopify.theme' },
    { address: /\/cdn\/shop\/t\/\d+\/assets\// },
    { address: /\/\/cdn\.shopify\.com\/shopifycloud\// },
  ],
}
