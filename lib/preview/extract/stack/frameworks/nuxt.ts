/** Nuxt: its mount point, its payload and its folder of built files. */
import type { StackEntry } from '../sign'

export const nuxt: StackEntry = {
  id: 'nuxt',
  insteadOf: ['vite-vue'],
  signs: [
    { address: /\/_nuxt\// },
    { source: 'id="__nuxt"' },
    { source: 'window.__NUXT__' },
    { header: 'x-powered-by', matches: /^nuxt/i },
  ],
}
