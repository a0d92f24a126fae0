/** What a phone showed of a link, in the four words in which a person can say it, and the drawn layouts in the same words. */
import type { Layout } from '../../vocabulary/card'

/** The best first. */
export const SEEN = ['large', 'small', 'text', 'nothing'] as const
export type Seen = (typeof SEEN)[number]

const SEEN_AS = {
  landscape: 'large',
  square: 'large',
  thumbnail: 'small',
  text: 'text',
  none: 'nothing',
} as const satisfies Record<Layout, Seen>

export const seenAs = (layout: Layout): Seen => SEEN_AS[layout]

/** Below 0: the phone showed less than the other; above: more. */
export const compareSeen = (one: Seen, other: Seen): number => SEEN.indexOf(other) - SEEN.indexOf(one)
