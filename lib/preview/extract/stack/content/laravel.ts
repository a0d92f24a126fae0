/** Laravel: its session cookie, and Livewire and Inertia as it sets them up. */
import type { StackEntry } from '../sign'

export const laravel: StackEntry = {
  id: 'laravel',
  insteadOf: ['vite-vue', 'vite-react'],
  signs: [
    { header: 'set-cookie', matches: /(?:^|[\s,])laravel_session=/ },
    { header: 'set-cookie', matches: /(?:^|[\s,])XSRF-TOKEN=.{0,1000}[_-]session=/ },
    { address: /\/(?:vendor\/)?livewire\/livewire(?:\.min)?\.js/ },
    { source: 'wire:snapshot=' },
    { address: /\/build\/assets\/app-[\w-]{6,12}\.(?:js|css)/ },
  ],
}
