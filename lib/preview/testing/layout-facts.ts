/** The card of a page with other facts, for tests of the layout. */
import type { CardModel, Surface } from '../vocabulary/card'
import type { ImageFact, PictureFact } from '../vocabulary/facts'
import { candidateOf, factsOf, headOf, imageOf, missingFact, pictureOf, tagOf, tagsWith } from './facts'
import { layoutCards } from '../judge/layout/layout-cards'

export type Overrides = NonNullable<Parameters<typeof factsOf>[0]>

/** The card that one surface draws of the good page with these facts in place of its own. */
export function card(surface: Surface, overrides: Overrides = {}): CardModel {
  const found = layoutCards(factsOf(overrides)).find((one) => one.surface === surface)
  if (!found) throw new Error(`no card for ${surface}`)
  return found
}

/** The good page with another picture behind its og:image. */
export function withPicture(picture: Partial<PictureFact> | null, image: Partial<ImageFact> = {}): Overrides {
  const [fact, pixels] = [imageOf(image), picture && pictureOf(picture)]
  const outcome = pixels ? ('used' as const) : ('failed' as const)
  return {
    image: fact,
    picture: pixels ?? missingFact('No picture.'),
    attempts: [{ candidate: fact.candidate, outcome, image: fact, picture: pixels, failure: null }],
  }
}

/** The good page with another address in og:image, which was not fetched. */
export function withCandidate(value: string): Overrides {
  const head = headOf(tagsWith('og:image', tagOf('og:image', value)))
  const candidate = head.android.images[0] ?? candidateOf()
  return {
    head,
    candidate,
    image: missingFact('No image was fetched.'),
    picture: missingFact('No image was fetched.'),
    attempts: [{ candidate, outcome: 'not-fetched', image: null, picture: null, failure: null }],
  }
}
