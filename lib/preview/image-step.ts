/** Tries the image candidates in the order and with the patience of the Android client. */
import type { FetchedImage, HeadFact, ImageAttempt, ImageCandidate, Result } from './facts'
import { limit } from './judge/whatsapp-limits'

/** Android retries after "too heavy" twice at the most; iOS's own favourite may add one more picture. */
const TOO_HEAVY_MAX = 2

type Fetch = (candidate: ImageCandidate & { url: string }) => Promise<Result<FetchedImage>>

export interface ImageStep {
  /** Android's attempts in order, then iOS's first choice when it is another address. */
  attempts: ImageAttempt[]
  /** The attempt whose picture Android shows; else the last it made. */
  chosen: ImageAttempt | null
}

export async function tryImages(head: HeadFact, fetchImage: Fetch): Promise<ImageStep> {
  const attempts: ImageAttempt[] = []
  let tooHeavy = 0
  for (const candidate of head.android.images) {
    const attempt = await tryOne(candidate, fetchImage)
    attempts.push(attempt)
    if (attempt.outcome === 'too-heavy' && ++tooHeavy < TOO_HEAVY_MAX) continue
    if (attempt.outcome === 'too-small') continue
    break
  }
  const chosen =
    attempts.find(({ outcome }) => outcome === 'used') ??
    attempts.find(({ picture }) => picture?.thumbnails.small) ??
    attempts.at(-1) ??
    null
  if (chosen?.outcome === 'too-small' && chosen.picture?.thumbnails.small) chosen.outcome = 'used'

  const iosFirst = head.ios.images[0]
  if (iosFirst && !attempts.some(({ candidate }) => candidate.value === iosFirst.value)) {
    attempts.push(await tryOne(iosFirst, fetchImage))
  }
  return { attempts, chosen }
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
