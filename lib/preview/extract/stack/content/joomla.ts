/** Joomla: its generator tag, its script options and its folders. */
import type { StackEntry } from '../sign'

export const joomla: StackEntry = {
  id: 'joomla',
  signs: [
    { generator: /^joomla/i },
    { source: 'joomla-script-options' },
    { address: /\/media\/(?:com_[a-z]+|vendor\/joomla[\w-]*|system\/js\/core)/ },
  ],
}
