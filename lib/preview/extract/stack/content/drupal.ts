/** Drupal: its generator tag and header, its cache headers and its folders. */
import type { StackEntry } from '../sign'

export const drupal: StackEntry = {
  id: 'drupal',
  signs: [
    { generator: /^drupal\b/i },
    { header: 'x-generator', matches: /^drupal\b/i },
    { header: 'x-drupal-cache', matches: /./ },
    { header: 'x-drupal-dynamic-cache', matches: /./ },
    { source: 'data-drupal-selector=' },
    { address: /\/sites\/(?:default|all)\/(?:files|themes|modules)\// },
  ],
}
