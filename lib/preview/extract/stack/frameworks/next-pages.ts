/** Next.js with the pages router: it hands its props over in `__NEXT_DATA__` and names a chunk after each page. */
import type { StackEntry } from '../sign'

export const nextPages: StackEntry = {
  id: 'next-pages',
  family: 'next',
  signs: [
    { source: 'id="__NEXT_DATA__"' },
    { source: 'data-next-head' },
    { source: 'name="next-head-count"' },
    { address: /\/_next\/static\/chunks\/pages\// },
  ],
  hints: [{ address: /\/_next\/static\// }, { header: 'x-powered-by', matches: /^next\.js/i }],
}
