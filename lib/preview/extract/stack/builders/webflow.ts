/** Webflow: its generator tag and what it writes on the html element. */
import type { StackEntry } from '../sign'

export const webflow: StackEntry = {
  id: 'webflow',
  signs: [
    { generator: /^webflow$/i },
    { source: 'data-wf-page="' },
    { source: 'data-wf-site="' },
    { address: /^https:\/\/[\w.-]*(?:website-files\.com|uploads-ssl\.webflow\.com)\/.*\.css/m },
  ],
}
