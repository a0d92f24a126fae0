/** Vue built by Vite, without a framework: the bundle's default name and the mount point of the template. */
import type { StackEntry } from '../sign'
import { viteBundle } from '../vite-bundle'

export const viteVue: StackEntry = {
  id: 'vite-vue',
  family: 'vite',
  signs: [{ source: 'data-v-app' }, { source: '<div id="app">' }],
  requires: viteBundle,
  hints: viteBundle,
}
