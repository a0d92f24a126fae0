/** Whether people would see that a tag is not read: nothing that is read says the same part of the card as well or better. */
import type { ClientProfile, ReadingRules } from '../../vocabulary/client'
import type { TagFact } from '../../vocabulary/tags'

/** The parts of a card that are seen; an address is not. */
const SEEN = ['title', 'description', 'images'] as const satisfies readonly (keyof ReadingRules)[]

export function mattersToCard(
  tag: TagFact,
  read: readonly TagFact[],
  { reading }: Pick<ClientProfile, 'reading'>,
): boolean {
  return SEEN.some((part) => {
    const rank = rankOf(tag, part, reading)
    if (rank === -1 || tag.value === '') return false
    const same = read.flatMap((other) => {
      const place = rankOf(other, part, reading)
      return place === -1 || other.value === '' ? [] : [{ place, value: other.value }]
    })
    const best = Math.min(...same.map(({ place }) => place))
    return best > rank && !same.some(({ place, value }) => place === best && value === tag.value)
  })
}

/** The lower, the sooner it is tried; -1 for a tag of something else. */
function rankOf(
  { element, key }: TagFact,
  part: (typeof SEEN)[number],
  reading: ClientProfile['reading'],
): number {
  const wanted = element === 'title' ? '<title>' : element === 'meta' ? key.trim().toLowerCase() : null
  return reading[part].findIndex((step) => step.key === wanted)
}
