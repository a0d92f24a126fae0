/** Facts of the good page with another image, for tests of the image checks. */
import type { FailureCode, Facts, HeadFact, ImageFact, PictureFact } from '../vocabulary/facts'
import { failureSentence } from '../vocabulary/failure-message'
import { phrase } from '../vocabulary/message'
import {
  absentFact,
  candidateOf,
  factsOf,
  failureOf,
  goodTags,
  headOf,
  imageOf,
  knownFact,
  missingFact,
  pictureOf,
  tagOf,
} from './sample-facts'

/** The image loaded; `picture: null` when the bytes could not be decoded. */
export function factsWithImage(
  image: Partial<ImageFact> = {},
  picture: Partial<PictureFact> | null = {},
  head: HeadFact = headOf(),
  /** Why there is no picture, when there is none. */
  why: FailureCode = 'image-undecodable',
): Facts {
  const fact = imageOf(image)
  const loaded = fact.status >= 200 && fact.status < 300
  const pixels = picture && loaded ? pictureOf(picture) : null
  const failure = loaded && !pixels ? failureOf(why, { url: fact.finalUrl }) : null
  return factsOf({
    head,
    candidate: fact.candidate,
    image: fact,
    picture: pixels ?? missingFact(phrase('missing.image.no-picture', {}), failure),
    attempts: [
      {
        candidate: fact.candidate,
        image: fact,
        picture: pixels,
        failure,
      },
    ],
  })
}

/** The page names this image; nothing was fetched because the address cannot be asked for. */
export function factsWithAddress(value: string, overrides: Parameters<typeof candidateOf>[0] = {}): Facts {
  const tags = goodTags().map((tag) => (tag.key === 'og:image' ? tagOf('og:image', value) : tag))
  const candidate = candidateOf({ value, ...overrides })
  const unasked = missingFact(phrase('missing.image.not-fetched', {}))
  return factsOf({
    head: headOf(tags),
    candidate,
    image: unasked,
    picture: unasked,
    attempts: [{ candidate, image: null, picture: null, failure: null }],
  })
}

/** The request for the image failed. */
export function factsWithFailure(code: FailureCode): Facts {
  const failure = failureOf(code, { url: candidateOf().value })
  const missing = missingFact(failureSentence(failure), failure)
  return factsOf({
    image: missing,
    picture: missing,
    attempts: [{ candidate: candidateOf(), image: null, picture: null, failure }],
  })
}

/** The page names no image at all. */
export function factsWithoutImage(): Facts {
  const none = absentFact(phrase('missing.image.none-named', {}))
  return factsOf({
    head: headOf(goodTags().filter(({ key }) => !key.startsWith('og:image'))),
    candidate: none,
    image: none,
    picture: none,
    attempts: none,
  })
}

/** The page itself could not be read. */
export function factsUnread(): Facts {
  const missing = missingFact(phrase('missing.access.blocked', { by: 'none', status: 403 }))
  const { request, asked, published } = factsOf()
  return {
    request,
    asked,
    published,
    page: knownFact({ ...pageValue(), status: 403 }),
    access: missing,
    head: missing,
    reading: missing,
    candidate: missing,
    image: missing,
    picture: missing,
    attempts: missing,
    robots: missing,
    visits: missing,
    rendered: missing,
    trials: missing,
  }
}

function pageValue() {
  const { page } = factsOf()
  if (!page.known) throw new Error('the good page is known')
  return page.value
}
