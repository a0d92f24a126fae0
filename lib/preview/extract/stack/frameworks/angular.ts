/** Angular: its version on the root element, its server state, its own root element. */
import type { StackEntry } from '../sign'

export const angular: StackEntry = {
  id: 'angular',
  signs: [
    { source: 'ng-version="' },
    { source: 'ng-server-context="' },
    { source: '<app-root' },
    { source: 'id="ng-state"' },
  ],
}
