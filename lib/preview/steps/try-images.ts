/** Fetches the images that the clients would, in their order and with their patience, each address once. */
import { readImageRefusal } from '../extract/access/image-refusal'
import type { ClientProfile } from '../vocabulary/client'
import { limitOf } from '../vocabulary/client'
import type { ImageAttempt, Result } from '../vocabulary/facts'
import type { FetchedImage } from '../vocabulary/network'
import type { FieldsFact, ImageCandidate } from '../vocabulary/tags'

/** Android gives up after the second picture that is too heavy. */
const TOO_HEAVY_MAX = 2
/** A page may not make us download its whole album. */
const ATTEMPTS_MAX = 4

type Fetch = (candidate: ImageCandidate & { url: string }) => Promise<Result<FetchedImage>>

/** A client, and the candidates that it reads in a page. */
export interface ImageChoice {
  client: ClientProfile
  images: FieldsFact['images']
}

/** `before`: what was tried already; the result begins with it. */
export async function tryImages(
  choices: readonly ImageChoice[],
  fetchImage: Fetch,
  before: readonly ImageAttempt[] = [],
): Promise<ImageAttempt[]> {
  const attempts = [...before]
  for (const { client, images } of choices) {
    const own: ImageAttempt[] = []
    for (const candidate of withoutRepeats(images)) {
      const found = attemptAt(attempts, candidate)
      const attempt = found ?? (await tryOne(candidate, fetchImage))
      if (!found) attempts.push(attempt)
      own.push(attempt)
      if (!goesOn(own, client)) break
    }
  }
  return attempts
}

/** A picture for the large card, else one for the thumbnail, else the first: that is the one to put right. */
export function chosenImage(
  { client, images }: ImageChoice,
  attempts: readonly ImageAttempt[],
): ImageAttempt | null {
  const own: ImageAttempt[] = []
  for (const candidate of withoutRepeats(images)) {
    const attempt = attemptAt(attempts, candidate)
    if (!attempt) break
    own.push(attempt)
    if (!goesOn(own, client)) break
  }
  const large = own.find((attempt) => fitOf(attempt, client) === 'large')
  const small = own.find(
    (attempt) => fitOf(attempt, client) === 'too-small' && attempt.picture?.thumbnails.small,
  )
  return large ?? small ?? own[0] ?? null
}

function goesOn(own: readonly ImageAttempt[], client: ClientProfile): boolean {
  if (client.images.tries === 'first-only' || own.length >= ATTEMPTS_MAX) return false
  const fits = own.map((attempt) => fitOf(attempt, client))
  const last = fits.at(-1)
  if (last === 'too-small') return true
  return last === 'too-heavy' && fits.filter((fit) => fit === 'too-heavy').length < TOO_HEAVY_MAX
}

type Fit = 'large' | 'too-small' | 'too-heavy' | 'fails'

function fitOf({ image, picture }: ImageAttempt, client: ClientProfile): Fit {
  if (!image || image.status < 200 || image.status > 299) return 'fails'
  if (client.limits.imageBytesMax && image.bytes > limitOf(client, 'imageBytesMax')) return 'too-heavy'
  if (!picture) return 'fails'
  const { layout } = client.layOut(picture, image.bytes)
  return layout === 'landscape' || layout === 'square' ? 'large' : 'too-small'
}

/** og:image and twitter:image often name one address; nobody downloads it twice. */
const withoutRepeats = (images: readonly ImageCandidate[]): ImageCandidate[] =>
  images.filter(({ value }, at) => images.findIndex((other) => other.value === value) === at)

const attemptAt = (attempts: readonly ImageAttempt[], { value }: ImageCandidate): ImageAttempt | undefined =>
  attempts.find(({ candidate }) => candidate.value === value)

async function tryOne(candidate: ImageCandidate, fetchImage: Fetch): Promise<ImageAttempt> {
  const { url } = candidate
  if (url === null) return { candidate, image: null, picture: null, failure: null }
  const fetched = await fetchImage({ ...candidate, url })
  if (!fetched.ok) return { candidate, image: null, picture: null, failure: fetched.failure }
  const { image, picture, decodeFailure } = fetched.value
  const refusal = image.status < 200 || image.status > 299 ? { refusal: readImageRefusal(image) } : {}
  return { candidate, image, picture, failure: decodeFailure, ...refusal }
}
