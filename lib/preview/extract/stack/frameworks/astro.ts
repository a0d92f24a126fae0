/** Astro: its generator tag, its islands and its folder of built files. */
import type { StackEntry } from '../sign'

export const astro: StackEntry = {
  id: 'astro',
  insteadOf: ['vite-react', 'vite-vue'],
  signs: [
    { generator: /^astro\b/i },
    { source: '<astro-island' },
    { source: 'data-astro-cid-' },
    { address: /\/_astro\// },
  ],
}
