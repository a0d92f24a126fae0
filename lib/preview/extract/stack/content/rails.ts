/** Ruby on Rails: its two meta tags against forged forms, its runtime headers and its parts. */
import type { StackEntry } from '../sign'

export const rails: StackEntry = {
  id: 'rails',
  signs: [
    { source: 'name="csrf-param" content="authenticity_token"' },
    { source: 'name="action-cable-url"' },
    { address: /\/rails\/active_storage\// },
    { address: /\/assets\/(?:turbo|stimulus)[\w.]*-[0-9a-f]{8,64}\.js/ },
  ],
}
