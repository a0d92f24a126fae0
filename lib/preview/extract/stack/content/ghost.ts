/** Ghost: its generator tag and its own scripts. */
import type { StackEntry } from '../sign'

export const ghost: StackEntry = {
  id: 'ghost',
  signs: [
    { generator: /^ghost\b/i },
    { address: /\/ghost\/(?:portal|sodo-search|announcement-bar)/ },
    { address: /\/public\/cards\.min\.(?:js|css)/ },
  ],
}
