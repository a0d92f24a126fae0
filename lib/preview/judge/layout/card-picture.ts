/** What becomes of a page's image on one surface: not shown and why, or the picture that is drawn. */
import type { Surface } from '../../vocabulary/card'
import type {
  Failure,
  FailureCode,
  Facts,
  HeadFact,
  ImageAttempt,
  ImageFact,
  PictureFact,
} from '../../vocabulary/facts'
import type { ImageCandidate } from '../../vocabulary/tags'
import { attemptOf } from '../image/find-attempt'
import { BEHIND_LIMIT, isBehindLimit, placeInPage } from '../tags/beyond-limit'
import { UNREAD_PICTURE } from '../tags/card-keys'
import { FAILURE_PHRASE, whatsappFailsToo } from '../../vocabulary/failure-phrase'
import { kilobytes } from '../text/figures'
import { bytesBeside } from '../text/measures'
import { isCutByLimit } from '../tags/og-reading'
import { isOurLimit } from '../image/our-limit'
import type { Obstacle } from './page-obstacle'
import { formatObstacle } from '../image/picture-formats'
import { limit } from '../../vocabulary/limits'

export type CardPicture =
  { ok: true; url: string; bytes: number; picture: PictureFact } | ({ ok: false } & Obstacle)

/** How a reason begins when the scan could not see what a phone would see. */
export const IMAGE_NOT_KNOWN = 'Whether the image appears is not known'

/** A private address is out of reach for phones as well. */
const phonesFailToo = (code: FailureCode): boolean => whatsappFailsToo(code) || code === 'blocked-address'

/** The picture this surface would draw, before its pixels decide the layout. */
export function cardPicture(facts: Facts, head: HeadFact, surface: Surface): CardPicture {
  const candidate = candidateFor(facts, head, surface)
  if (!candidate) {
    const unknown = surface !== 'ios' && !facts.candidate.known && facts.candidate.applicable
    return unknown
      ? no(`${IMAGE_NOT_KNOWN}: ${lowerFirst(becauseOf(facts.candidate))}`)
      : noImage(facts, head)
  }
  const addressed = addressObstacle(candidate, surface)
  if (addressed) return no(addressed)
  const attempt = attemptFor(facts, candidate)
  if (!attempt) return no(`${IMAGE_NOT_KNOWN}: ${lowerFirst(becauseOf(facts.attempts))}`)
  const { image, picture, failure } = attempt
  if (!image) {
    if (!failure) return no(`${IMAGE_NOT_KNOWN}: it was not fetched.`)
    const phrase = FAILURE_PHRASE[failure.code]
    return phonesFailToo(failure.code)
      ? no(`The image does not load: ${phrase}, and no other image is tried.`)
      : no(`${IMAGE_NOT_KNOWN}: ${phrase}.`)
  }
  return loadedPicture(image, picture, failure, surface)
}

/** Nothing named, or named where or how this surface does not read it. */
function noImage({ page }: Facts, head: HeadFact): CardPicture & { ok: false } {
  const { lenient, tags } = head
  const unread = lenient.images[0]
  if (unread) {
    const tag = tags[unread.tag]
    if (tag && isBehindLimit(tag))
      return no(
        `The ${unread.rule} tag stands ${placeInPage(tag)}, ${BEHIND_LIMIT}, where WhatsApp stops reading.`,
      )
    const place = tag ? ` in line ${tag.line}` : ''
    return no(
      unread.rule === UNREAD_PICTURE
        ? `The page names a picture only in ${UNREAD_PICTURE}${place}, which WhatsApp does not look at.`
        : `The ${unread.rule} tag${place} is one that WhatsApp does not read.`,
    )
  }
  const cut = page.known && isCutByLimit(head, page.value)
  return no(
    cut
      ? `No image is named within the first ${kilobytes(limit('headBytesMax'))} of the page, where WhatsApp stops reading.`
      : 'The page names no image that WhatsApp reads.',
    cut
      ? null
      : `With an image at least ${limit('imageWidthLarge')} px wide and ${limit('imageHeightLarge')} px high it becomes the large card.`,
  )
}

function loadedPicture(
  image: ImageFact,
  picture: PictureFact | null,
  failure: Failure | null,
  surface: Surface,
): CardPicture {
  if (image.status < 200 || image.status > 299) {
    return no(`The image answers with status ${image.status}, and no other image is tried.`)
  }
  if (image.finalUrl.startsWith('http:')) {
    const why = image.upgradeFailure ? `: ${FAILURE_PHRASE[image.upgradeFailure.code]}` : ''
    return no(`WhatsApp asks for the image over https:// and gets none there${why}.`)
  }
  const bytesMax = limit('imageBytesMax')
  if (image.bytes > bytesMax) {
    const [weight, allowed] = bytesBeside(image.bytes, bytesMax)
    return no(
      `The image weighs ${image.bytesExact ? '' : 'more than '}${weight}, the limit is ${allowed}.`,
      image.bytesExact ? `${kilobytes(image.bytes - bytesMax)} lighter and the image appears.` : null,
    )
  }
  const format = picture?.format ?? image.format
  const undrawn = format && formatObstacle(format, surface)
  if (undrawn) return no(undrawn, 'As a JPEG or PNG the image appears.')
  if (!picture && format && failure && isOurLimit(failure))
    return no(`${IMAGE_NOT_KNOWN}: it was not decoded here.`)
  if (!picture) return no('The bytes at the image address are no picture that a phone can decode.')
  return { ok: true, url: image.candidate.url ?? image.requestedUrl, bytes: image.bytes, picture }
}

function candidateFor(facts: Facts, head: HeadFact, surface: Surface): ImageCandidate | null {
  if (surface === 'ios') return head.ios.images[0] ?? null
  return facts.candidate.known ? facts.candidate.value : null
}

function addressObstacle({ rule, problem, url }: ImageCandidate, surface: Surface): string | null {
  if (surface === 'ios' && url?.startsWith('http:')) {
    return 'The image address is http://, and the published guide says that such images are blocked.'
  }
  if (url !== null) return null
  switch (problem) {
    case 'relative':
      return `The address in ${rule} is relative, and WhatsApp does not complete it.`
    case 'protocol-relative':
      return `The address in ${rule} begins with //, and WhatsApp does not complete it.`
    case 'data-url':
      return `The ${rule} tag holds the image itself (data:) and no address that WhatsApp can ask for.`
    case 'scheme':
      return `The address in ${rule} is neither https:// nor http://.`
    case 'malformed':
    case null:
      return `The address in ${rule} is not one that can be asked for.`
  }
}

function attemptFor(facts: Facts, candidate: ImageCandidate): ImageAttempt | null {
  return facts.attempts.known ? attemptOf(facts.attempts.value, candidate) : null
}

const becauseOf = (fact: Facts['candidate'] | Facts['attempts']): string =>
  fact.known ? 'It was not fetched.' : fact.because

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function no(reason: string, margin: string | null = null): CardPicture & { ok: false } {
  return { ok: false, reason, margin }
}
