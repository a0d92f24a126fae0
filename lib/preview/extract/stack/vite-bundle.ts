/** What Vite calls a bundle where nobody chose a name. */
import type { StackSign } from './sign'

export const viteBundle: readonly StackSign[] = [
  { address: /\/assets\/index-[\w-]{6,12}\.js$/m },
  { address: /\/@vite\/client$/m },
]
