/** What a page may weigh: printed by `npm run weigh`, and held by e2e/budget.spec.ts. Bytes and shifts, never time. */
import type { PageWeight } from './weigh-page'

export const WEIGHED = ['home', 'report', 'share', 'cards'] as const
export type Weighed = (typeof WEIGHED)[number]

export interface Budget {
  page: Weighed
  of: keyof PageWeight
  what: string
  /** What we would like to have. */
  reach: number
  /** What must not be exceeded: the reach itself, or the best so far with a little room. */
  budget: number
  /** Why the budget is above the reach; null where it is not. */
  because: string | null
}

const KB = 1_024
/** React, its server components and Next's router, packed by Brotli: every page of ours begins with these. */
const FRAMEWORK = 'React and Next’s router alone are 114 KB'

const within = (page: Weighed, of: keyof PageWeight, what: string, reach: number): Budget => ({
  page,
  of,
  what,
  reach,
  budget: reach,
  because: null,
})

export const BUDGETS: readonly Budget[] = [
  {
    page: 'home',
    of: 'scriptBytes',
    what: 'home: JavaScript, compressed',
    reach: 100 * KB,
    budget: 134 * KB,
    because: FRAMEWORK,
  },
  within('report', 'scriptBytes', 'report: JavaScript, compressed', 150 * KB),
  {
    page: 'share',
    of: 'scriptBytes',
    what: 'share page: JavaScript, compressed',
    reach: 120 * KB,
    budget: 136 * KB,
    because: FRAMEWORK,
  },
  within('report', 'htmlBytes', 'report: HTML, raw', 250 * KB),
  within('share', 'htmlBytes', 'share page: HTML, raw', 250 * KB),
  within('cards', 'totalBytes', '/cards: everything', 500 * KB),
  within('cards', 'fonts', '/cards: fonts', 4),
  ...WEIGHED.map((page) => within(page, 'shift', `${page}: layout shift on load`, 0.005)),
]
