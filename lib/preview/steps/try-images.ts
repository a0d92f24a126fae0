/** Tries the image candidates in the order and with the patience of the Android client. */
import type { HeadFact, ImageAttempt, Result } from '../vocabulary/facts'
import type { ImageCandidate } from '../vocabulary/tags'
import type { FetchedImage } from '../vocabulary/network'
import { limit } from '../vocabulary/limits'

/** Android gives up after the second picture that is too heavy. */
const TOO_HEAVY_MAX = 2
/** A page may not make us download its whole album. */
const ATTEMPTS_MAX = 4

type Fetch = (candidate: ImageCandidate & { url: string }) => Promise<Result<FetchedImage>>

export interface ImageStep {
  /** Android's attempts in order, then iOS's first choice when it is another address. */
  attempts: ImageAttempt[]
  /** The attempt whose picture Android shows; else the first it made. */
  chosen: ImageAttempt | null
}

export async function tryImages(head: HeadFact, fetchImage: Fetch): Promise<ImageStep> {
  const attempts: ImageAttempt[] = []
  const tried = (candidate: ImageCandidate) =>
    attempts.some((attempt) => attempt.candidate.value === candidate.value)
  let tooHeavy = 0
  for (const candidate of head.android.images) {
    // og:image and twitter:image often name one address; nobody downloads it twice.
    if (tried(candidate)) continue
    const attempt = await tryOne(candidate, fetchImage)
    attempts.push(attempt)
    if (attempt.outcome === 'too-heavy') tooHeavy += 1
    const goesOn =
      attempt.outcome === 'too-small' || (attempt.outcome === 'too-heavy' && tooHeavy < TOO_HEAVY_MAX)
    if (!goesOn || attempts.length >= ATTEMPTS_MAX) break
  }
  const chosen = choose(attempts)

  const iosFirst = head.ios.images[0]
  if (iosFirst && !tried(iosFirst)) attempts.push(await tryOne(iosFirst, fetchImage))
  return { attempts, chosen }
}

/** A picture for the large card, else one for the thumbnail, else the first: that is the one to put right. */
function choose(attempts: ImageAttempt[]): ImageAttempt | null {
  const large = attempts.find(({ outcome }) => outcome === 'used')
  const small = attempts.find(({ outcome, picture }) => outcome === 'too-small' && picture?.thumbnails.small)
  if (!large && small) small.outcome = 'used'
  return large ?? small ?? attempts[0] ?? null
}

async function tryOne(candidate: ImageCandidate, fetchImage: Fetch): Promise<ImageAttempt> {
  const { url } = candidate
  if (url === null) return { candidate, outcome: 'not-fetched', image: null, picture: null, failure: null }
  const fetched = await fetchImage({ ...candidate, url })
  if (!fetched.ok)
    return { candidate, outcome: 'failed', image: null, picture: null, failure: fetched.failure }
  const { image, picture, decodeFailure } = fetched.value
  const outcome = outcomeOf(fetched.value)
  return { candidate, outcome, image, picture, failure: decodeFailure }
}

function outcomeOf({ image, picture }: FetchedImage): ImageAttempt['outcome'] {
  if (image.status < 200 || image.status > 299) return 'failed'
  if (image.bytes > limit('imageBytesMax')) return 'too-heavy'
  if (!picture) return 'failed'
  const large = picture.width >= limit('imageWidthLarge') && picture.height >= limit('imageHeightLarge')
  return large ? 'used' : 'too-small'
}
