/** Next.js with the app router: it streams its payload as `__next_f` and varies by its own request headers. */
import type { StackEntry } from '../sign'

export const nextApp: StackEntry = {
  id: 'next-app',
  family: 'next',
  signs: [
    { header: 'vary', matches: /next-router-state-tree/i },
    { source: 'self.__next_f' },
    { address: /\/_next\/static\/chunks\/app\// },
    { address: /\/_next\/static\/chunks\/main-app-/ },
  ],
  hints: [{ address: /\/_next\/static\// }, { header: 'x-powered-by', matches: /^next\.js/i }],
}
