/** The cards with the reason that the whole report gives: a caption never names another cause than the verdict. */
import type { Cause } from '../../diagnose/cause'
import { isPictureCheck } from '../../diagnose/tag-checks'
import type { CardModel } from '../../vocabulary/card'
import type { Effect } from '../../vocabulary/causes'
import { phrase } from '../../vocabulary/message'

const SEEN: ReadonlySet<Effect> = new Set(['no-card', 'another-page', 'no-picture', 'small-picture'])

/** A card that looks otherwise than the leading one keeps its own reason. */
export function explainCards(cards: readonly CardModel[], [first]: readonly Cause[]): CardModel[] {
  const [lead] = cards
  return cards.map((card) => {
    if (!first || !lead || !SEEN.has(first.effect) || card.layout !== lead.layout) return { ...card }
    // How much is missing to the next card is true of the picture alone.
    const margin = first.findings.slice(0, 1).some((id) => isPictureCheck({ id })) ? card.margin : null
    return { ...card, reason: phrase('card.because', { cause: first.title }), margin }
  })
}
