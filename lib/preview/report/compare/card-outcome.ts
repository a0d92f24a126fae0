/** What two reports mean for the people who get the link: the card of each surface then and now, as one code. */
import { type Layout, type Surface, SURFACES } from '../../vocabulary/card'
import type { StoredReport } from '../stored/stored-report'

export const OUTCOME_CODES = [
  'card-appears',
  'card-disappears',
  'picture-appears',
  'picture-disappears',
  'picture-grows',
  'picture-shrinks',
  'shape-changes',
  'picture-changes',
  'text-changes',
  'same',
] as const
export type OutcomeCode = (typeof OUTCOME_CODES)[number]

export interface CardOutcome {
  code: OutcomeCode
  from: Layout
  to: Layout
  /** Those on which it is so. */
  surfaces: Surface[]
}

type Cards = Pick<StoredReport, 'cards'>
type Card = StoredReport['cards'][number]

/** One for each different outcome; what changed is before what stayed. */
export function cardOutcomes(before: Cards, after: Cards): CardOutcome[] {
  const outcomes: CardOutcome[] = []
  for (const surface of SURFACES) {
    const [old, now] = [cardOf(before, surface), cardOf(after, surface)]
    if (!old && !now) continue
    const [from, to] = [old?.layout ?? 'none', now?.layout ?? 'none']
    const code = codeOf(from, to) ?? sameLayout(old, now)
    const known = outcomes.find((one) => one.code === code && one.from === from && one.to === to)
    if (known) known.surfaces.push(surface)
    else outcomes.push({ code, from, to, surfaces: [surface] })
  }
  return outcomes.sort((a, b) => Number(a.code === 'same') - Number(b.code === 'same'))
}

const cardOf = ({ cards }: Cards, surface: Surface): Card | undefined =>
  cards.find((card) => card.surface === surface)

/** How much of a picture there is to see. */
const PICTURE = { none: 0, text: 0, thumbnail: 1, square: 2, landscape: 2 } as const satisfies Record<
  Layout,
  number
>

function codeOf(from: Layout, to: Layout): OutcomeCode | null {
  if (from === to) return null
  if (from === 'none') return 'card-appears'
  if (to === 'none') return 'card-disappears'
  const [was, is] = [PICTURE[from], PICTURE[to]]
  if (was === is) return 'shape-changes'
  if (was === 0) return 'picture-appears'
  if (is === 0) return 'picture-disappears'
  return is > was ? 'picture-grows' : 'picture-shrinks'
}

function sameLayout(old: Card | undefined, now: Card | undefined): OutcomeCode {
  const differs = (part: 'image' | 'title' | 'description' | 'host') =>
    JSON.stringify(old?.[part]) !== JSON.stringify(now?.[part])
  if (differs('image')) return 'picture-changes'
  return differs('title') || differs('description') || differs('host') ? 'text-changes' : 'same'
}
