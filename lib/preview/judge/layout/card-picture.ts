/** What becomes of a page's image for one client: not shown and why, or the picture that is drawn. */
import { type ClientProfile, limitOf } from '../../vocabulary/client'
import type {
  Failure,
  Facts,
  HeadFact,
  ImageAttempt,
  ImageFact,
  ImageIntegrity,
  PictureFact,
} from '../../vocabulary/facts'
import { failureClause } from '../../vocabulary/failure-message'
import { FAILURES } from '../../vocabulary/failures'
import { type Message, phrase } from '../../vocabulary/message'
import type { FieldsFact, ImageCandidate } from '../../vocabulary/tags'
import { findAttempt } from '../image/find-attempt'
import { isOurLimit } from '../image/our-limit'
import { isBesideUnpublished } from '../image/private-address'
import { formatObstacle } from '../image/picture-formats'
import { weightKnown } from '../image/weight-known'
import { isBeyondLimit, placeInPage } from '../tags/beyond-limit'
import { isUnreadPicture } from '../tags/card-keys'
import { isCutByLimit } from '../tags/og-reading'
import type { Obstacle } from './page-obstacle'

export type CardPicture =
  | {
      ok: true
      url: string
      bytes: number
      picture: PictureFact
      /** What the drawing leaves open; null for a sound file. */
      caveat: Message | null
    }
  | ({ ok: false } & Obstacle)

/** The picture this client would draw, before its pixels decide the layout. */
export function cardPicture(facts: Facts, reading: FieldsFact, client: ClientProfile): CardPicture {
  if (!facts.candidate.known && facts.candidate.applicable)
    return no(phrase('card.image-not-known', { because: facts.candidate.because }))
  const candidate = facts.candidate.known ? facts.candidate.value : (reading.images[0] ?? null)
  if (!candidate) return noImage(facts, client)
  const isBeside = isBesideUnpublished(facts.published, candidate.url)
  const addressed = isBeside ? null : addressObstacle(candidate, client)
  if (addressed) return no(addressed)
  const attempt = attemptFor(facts, candidate)
  if (!attempt) {
    return no(
      facts.attempts.known
        ? phrase('card.image-not-fetched', {})
        : phrase('card.image-not-known', { because: facts.attempts.because }),
    )
  }
  const { image, picture, failure } = attempt
  if (image) return insecure(image, isBeside) ?? loadedPicture(image, picture, failure, client)
  if (!failure) return no(phrase('card.image-not-fetched', {}))
  const because = failureClause(failure.code)
  return no(
    FAILURES[failure.code].imageFailsToo
      ? phrase('card.image-fails', { because })
      : phrase('card.image-not-known-as', { because }),
  )
}

/** Nothing named, or named where or how this client does not read it. */
function noImage({ page, head }: Facts, client: ClientProfile): CardPicture & { ok: false } {
  const unread = head.known ? unreadImage(head.value, client) : null
  if (unread) return no(unread)
  const isCut = head.known && page.known && isCutByLimit(head.value, page.value)
  if (isCut) return no(phrase('card.no-image-within', { limit: { bytes: limitOf(client, 'headBytesMax') } }))
  const { imageWidthLarge: width, imageHeightLarge: height } = client.limits
  return no(
    phrase('card.no-image', {}),
    width?.value && height?.value
      ? phrase('card.image-makes-large', { width: width.value, height: height.value })
      : null,
  )
}

function unreadImage({ lenient, tags }: HeadFact, client: ClientProfile): Message | null {
  const unread = lenient.images[0]
  const tag = unread && tags[unread.tag]
  if (!unread || !tag) return null
  const { rule } = unread
  if (isBeyondLimit(tag)) {
    const limit = { bytes: limitOf(client, 'headBytesMax') }
    return phrase('card.image-tag-beyond-limit', { rule, place: placeInPage(tag), limit })
  }
  const { line } = tag
  return isUnreadPicture(rule)
    ? phrase('card.image-tag-not-looked-for', { rule, line })
    : phrase('card.image-tag-unreadable', { rule, line })
}

function loadedPicture(
  image: ImageFact,
  picture: PictureFact | null,
  failure: Failure | null,
  client: ClientProfile,
): CardPicture {
  if (image.status < 200 || image.status > 299)
    return no(phrase('card.image-status', { status: image.status }))
  const heavy = tooHeavy(image, client)
  if (heavy) return heavy
  const format = picture?.format ?? image.format
  const undrawn = format && formatObstacle(format, client)
  if (undrawn) return no(undrawn, phrase('card.image-as-jpeg', {}))
  if (!picture && format && failure && isOurLimit(failure)) return no(phrase('card.image-not-decoded', {}))
  const broken = BROKEN[image.integrity?.kind ?? 'complete']
  // Another decoder may draw a part where ours draws nothing.
  if (!picture && broken) return no(phrase('card.image-broken', { broken }))
  if (!picture) return no(phrase('card.image-no-picture', {}))
  const caveat =
    broken && picture.decodeWarning !== null ? phrase('card.image-drawn-in-part', { broken }) : null
  return { ok: true, url: image.candidate.url ?? image.requestedUrl, bytes: image.bytes, picture, caveat }
}

function insecure({ status, finalUrl, upgradeFailure }: ImageFact, isBeside: boolean): CardPicture | null {
  if (isBeside || status < 200 || status > 299 || !finalUrl.startsWith('http:')) return null
  return no(
    upgradeFailure
      ? phrase('card.image-https-unanswered', { because: failureClause(upgradeFailure.code) })
      : phrase('card.image-https-silent', {}),
  )
}

const BROKEN = {
  complete: null,
  trailing: null,
  truncated: 'truncated',
  damaged: 'damaged',
} as const satisfies Record<ImageIntegrity['kind'], string | null>

function tooHeavy(image: ImageFact, client: ClientProfile): CardPicture | null {
  const { bytes } = image
  if (!client.limits.imageBytesMax) return null
  const bytesMax = limitOf(client, 'imageBytesMax')
  if (bytes <= bytesMax) return null
  const found = { weight: { bytes, beside: bytesMax }, limit: { bytes: bytesMax, beside: bytes } }
  const reason = {
    measured: phrase('card.image-too-heavy', found),
    announced: phrase('card.image-announces', found),
    'at-least': phrase('card.image-heavier-than', found),
  }[weightKnown(image)]
  return no(
    reason,
    image.bytesExact ? phrase('card.image-lighter', { by: { bytes: bytes - bytesMax } }) : null,
  )
}

function addressObstacle({ rule, problem, url }: ImageCandidate, { images }: ClientProfile): Message | null {
  if (images.insecure === 'dropped' && url?.startsWith('http:')) return phrase('card.image-insecure', {})
  if (url !== null) return null
  switch (problem) {
    case 'relative':
      return phrase('card.address-relative', { rule })
    case 'protocol-relative':
      return phrase('card.address-protocol-relative', { rule })
    case 'data-url':
      return phrase('card.address-data', { rule })
    case 'scheme':
      return phrase('card.address-scheme', { rule })
    case 'malformed':
    case null:
      return phrase('card.address-malformed', { rule })
  }
}

const attemptFor = ({ attempts }: Facts, candidate: ImageCandidate): ImageAttempt | null =>
  attempts.known ? findAttempt(attempts.value, candidate) : null

function no(reason: Message, margin: Message | null = null): CardPicture & { ok: false } {
  return { ok: false, reason, margin }
}
