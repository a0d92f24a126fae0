/** React Router as a framework, and Remix before it: the context that it streams to the browser. */
import type { StackEntry } from '../sign'

export const reactRouter: StackEntry = {
  id: 'react-router',
  insteadOf: ['vite-react'],
  signs: [
    { source: '__reactRouterContext' },
    { source: '__reactRouterManifest' },
    { source: '__remixContext' },
  ],
}
