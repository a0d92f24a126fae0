/** Magento and Adobe Commerce: its script set-up, its headers, its versioned folder of files. */
import type { StackEntry } from '../sign'

export const magento: StackEntry = {
  id: 'magento',
  signs: [
    { source: 'text/x-magento-init' },
    { source: 'data-mage-init=' },
    { header: 'x-magento-cache-debug', matches: /./ },
    { header: 'x-magento-vary', matches: /./ },
    { header: 'x-magento-tags', matches: /./ },
    { address: /\/static\/version\d+\/frontend\// },
  ],
}
