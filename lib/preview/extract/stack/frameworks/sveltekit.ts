/** SvelteKit: its folder of immutable files and what it hands to the browser. */
import type { StackEntry } from '../sign'

export const sveltekit: StackEntry = {
  id: 'sveltekit',
  signs: [
    { address: /\/_app\/immutable\// },
    { source: '__sveltekit_' },
    { source: 'data-sveltekit-' },
    { header: 'x-sveltekit-page', matches: /./ },
  ],
}
