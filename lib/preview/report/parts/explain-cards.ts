/** The cards with the reason that the whole report gives: a caption never names another cause than the verdict. */
import type { Cause } from '../../diagnose/cause'
import { isPictureCheck } from '../../diagnose/tag-checks'
import type { CardModel } from '../../vocabulary/card'
import type { Effect } from '../../vocabulary/causes'
import { phrase } from '../../vocabulary/message'

const SEEN: ReadonlySet<Effect> = new Set(['no-card', 'another-page', 'no-picture', 'small-picture'])

/** `led`: the clients of the app that the causes are about. A card that looks otherwise than the leading one keeps its own reason. */
export function explainCards(
  cards: readonly CardModel[],
  [first]: readonly Cause[],
  led: ReadonlySet<string>,
): CardModel[] {
  const [lead] = cards
  if (!lead || !first || !SEEN.has(first.effect)) return [...cards]
  // How much is missing to the next card is true of the picture alone.
  const isOfPicture = isPictureCheck({ id: first.findings[0] ?? '' })
  return cards.map((card) =>
    led.has(card.client) && card.layout === lead.layout
      ? {
          ...card,
          reason: phrase('card.because', { cause: first.title }),
          margin: isOfPicture ? card.margin : null,
        }
      : card,
  )
}
