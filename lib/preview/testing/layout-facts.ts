/** The card of a page with other facts, for tests of the layout. */
import { CLIENTS } from '../clients/index'
import { layoutCard } from '../judge/layout/layout-cards'
import type { CardModel, Surface } from '../vocabulary/card'
import { readingOf } from '../vocabulary/client'
import type { Facts, ImageFact, PictureFact } from '../vocabulary/facts'
import { phrase } from '../vocabulary/message'
import {
  absentFact,
  candidateOf,
  factsOf,
  headOf,
  imageOf,
  knownFact,
  missingFact,
  pictureOf,
  tagOf,
  tagsWith,
} from './sample-facts'

export type Overrides = NonNullable<Parameters<typeof factsOf>[0]>

/** The card that one surface draws of the good page with these facts in place of its own. */
export function card(surface: Surface, overrides: Overrides = {}): CardModel {
  const client = CLIENTS.find((one) => one.surface === surface)
  if (!client) throw new Error(`no client draws ${surface}`)
  const facts = factsOf(overrides)
  if (!facts.head.known || overrides.reading) return layoutCard(facts, client)
  const reading = readingOf(facts.head.value, client)
  return layoutCard(
    { ...facts, reading: knownFact(reading), ...ownImage(facts, reading.images[0] ?? null) },
    client,
  )
}

/** Where the client reads another address than the one whose facts are given, it is that one's. */
function ownImage({ candidate, attempts }: Facts, first: ReturnType<typeof candidateOf> | null) {
  if (!candidate.known || first?.value === candidate.value.value) return {}
  if (!first) return { candidate: absentFact(phrase('missing.image.none-named', {})) }
  const own = attempts.known && attempts.value.find((attempt) => attempt.candidate.value === first.value)
  return { candidate: knownFact(first), ...(own && own.image && { image: knownFact(own.image) }) }
}

/** The good page with another picture in its og:image. */
export function withPicture(picture: Partial<PictureFact> | null, image: Partial<ImageFact> = {}): Overrides {
  const [fact, pixels] = [imageOf(image), picture && pictureOf(picture)]
  return {
    image: fact,
    picture: pixels ?? missingFact(),
    attempts: [{ candidate: fact.candidate, image: fact, picture: pixels, failure: null }],
  }
}

/** The good page with another address in og:image, which was not fetched. */
export function withCandidate(value: string): Overrides {
  const head = headOf(tagsWith('og:image', tagOf('og:image', value)))
  const candidate = candidateOf({ value })
  const unasked = missingFact(phrase('missing.image.not-fetched', {}))
  return {
    head,
    candidate,
    image: unasked,
    picture: unasked,
    attempts: [{ candidate, image: null, picture: null, failure: null }],
  }
}
