/** React built by Vite, without a framework: the bundle's default name and the mount point of the template. */
import type { StackEntry } from '../sign'
import { viteBundle } from '../vite-bundle'

export const viteReact: StackEntry = {
  id: 'vite-react',
  family: 'vite',
  signs: [{ source: '<div id="root">' }, { source: 'data-reactroot' }],
  requires: viteBundle,
  hints: viteBundle,
}
