/** What the place of a tag means for a card: one row per place, so that none is forgotten. */
import { phrase } from '../../vocabulary/message'
import type { TagFact, TagPlace } from '../../vocabulary/tags'

export type PlaceKind =
  | 'in-head'
  /** After the head, where nobody looks for the tags of a card. */
  | 'late'
  | 'beyond-limit'
  /** Switched off: to every reader it is no tag. */
  | 'inert'
  /** In an svg within the head: found by pattern, and lost to an HTML parser. */
  | 'in-svg'
  /** In a noscript: whoever runs no scripts reads it as a part of the head. */
  | 'in-noscript'

const PLACE_KINDS = {
  head: 'in-head',
  title: 'in-head',
  body: 'late',
  'after-head': 'late',
  'beyond-limit': 'beyond-limit',
  comment: 'inert',
  script: 'inert',
  style: 'inert',
  template: 'inert',
  svg: 'in-svg',
  noscript: 'in-noscript',
} as const satisfies Record<TagPlace, PlaceKind>

export type InertPlace = {
  [P in TagPlace]: (typeof PLACE_KINDS)[P] extends 'inert' ? P : never
}[TagPlace]

export const placeKindOf = ({ place, unreadable }: Pick<TagFact, 'place' | 'unreadable'>): PlaceKind =>
  unreadable === 'outside-head' ? 'late' : PLACE_KINDS[place]

/** "a comment", "a script". */
export const inertPlace = (place: InertPlace) => phrase(`evidence.place.${place}`, {})

export const isInert = (place: TagPlace): place is InertPlace => PLACE_KINDS[place] === 'inert'
