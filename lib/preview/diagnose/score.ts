/** The score by outcome: what people see decides the band, what only some lose and polish move within it. */
import type { CardModel, Layout } from '../vocabulary/card'
import type { Effect } from '../vocabulary/causes'
import type { Cause } from './cause'

export interface Band {
  /** Points, both ends included. */
  from: number
  to: number
}

/** By what is drawn on the leading client. */
export const SCORE_BANDS = {
  link: { from: 0, to: 20 },
  text: { from: 25, to: 50 },
  small: { from: 55, to: 75 },
  large: { from: 80, to: 100 },
} as const satisfies Record<string, Band>

/** Points that a cause takes within the band; those that decide the band take none. */
export const POINTS = {
  'no-card': { fail: 0, warn: 0 },
  'another-page': { fail: 0, warn: 0 },
  'no-picture': { fail: 0, warn: 0 },
  'small-picture': { fail: 0, warn: 0 },
  'poorer-text': { fail: 6, warn: 3 },
  risk: { fail: 8, warn: 3 },
  polish: { fail: 1, warn: 1 },
  'not-known': { fail: 0, warn: 0 },
} as const satisfies Record<Effect, { fail: number; warn: number }>

/** However much polish is missing: it is not seen in a chat. */
export const POLISH_POINTS_MAX = 4
/** A page that was not even read has that much less than one whose card alone is missing. */
export const NOT_READ_POINTS = 10

export interface Scored {
  causes: readonly Pick<Cause, 'effect' | 'status'>[]
  card: Pick<CardModel, 'layout'>
  /** False when no head was read. */
  isRead: boolean
}

/** 0 to 100; null when what people see is not known. */
export function scoreOf({ causes, card, isRead }: Scored): number | null {
  if (causes[0]?.effect === 'not-known') return null
  const { from, to } = SCORE_BANDS[bandOf(card.layout, causes[0]?.effect)]
  const lost = (effect: Effect, { status }: Pick<Cause, 'status'>) =>
    status === 'unknown' ? 0 : POINTS[effect][status]
  const visible = causes
    .filter(({ effect }) => effect !== 'polish')
    .reduce((sum, cause) => sum + lost(cause.effect, cause), 0)
  const polish = causes
    .filter(({ effect }) => effect === 'polish')
    .reduce((sum, cause) => sum + lost(cause.effect, cause), 0)
  const points = visible + Math.min(POLISH_POINTS_MAX, polish) + (isRead ? 0 : NOT_READ_POINTS)
  return Math.max(from, to - points)
}

/** The card of a login page is no card of this page. */
function bandOf(layout: Layout, worst: Effect | undefined): keyof typeof SCORE_BANDS {
  if (worst === 'another-page' || layout === 'none') return 'link'
  if (layout === 'text') return 'text'
  return layout === 'thumbnail' ? 'small' : 'large'
}
