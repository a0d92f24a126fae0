/** Lays out what was gathered as Facts: each known, or missing with the sentence that says why. */
import type {
  AccessFact,
  Facts,
  Failure,
  HeadFact,
  ImageAttempt,
  Known,
  PageFact,
  RequestFact,
  Result,
  RobotsFact,
} from '../vocabulary/facts'
import type { RenderFact } from '../vocabulary/visits'
import type { VisitFact } from '../vocabulary/visits'
import type { ImageStep } from './try-images'
import { absent, known, missing } from '../vocabulary/known-fact'
import { failureWords } from '../report/failure-words'

export interface Gathered {
  request: Result<RequestFact>
  page: Result<PageFact>
  access: AccessFact | null
  head: HeadFact | null
  images: ImageStep | null
  robots: RobotsFact | null
  visits: VisitFact[] | null
  rendered: Known<RenderFact> | null
}

export function gatherFacts(gathered: Gathered): Facts {
  const { request, page, access, head, images, robots, visits, rendered } = gathered
  const noPage = page.ok ? null : becauseOf(page.failure)
  const noHead = noPage ?? missing(access ? closedDoor(access) : 'The page was not read.')
  return {
    request: request.ok ? known(request.value) : becauseOf(request.failure),
    page: page.ok ? known(page.value) : becauseOf(page.failure),
    access: access ? known(access) : noHead,
    head: head ? known(head) : noHead,
    ...(images
      ? imageFacts(images)
      : { candidate: noHead, image: noHead, picture: noHead, attempts: noHead }),
    robots: robots ? known(robots) : noHead,
    visits: visits ? known(visits) : request.ok ? missing('Nobody was sent.') : becauseOf(request.failure),
    rendered: rendered ?? noHead,
  }
}

const becauseOf = (failure: Failure): Known<never> => missing(failureWords(failure).sentence, failure)

/** Tags of an answer that is not the page are nobody's tags. */
function closedDoor({ kind, status, by }: AccessFact): string {
  switch (kind) {
    case 'blocked':
      return `We were blocked${by ? ` by ${by}` : ''} (status ${status}), so nobody can say from here what the page holds.`
    case 'consent':
      return `A consent page${by ? ` (${by})` : ''} answered instead of the page, so its own tags could not be seen.`
    case 'login':
      return `The page asks for a login (status ${status}), so its own tags could not be seen.`
    case 'not-html':
      return 'The answer is no HTML page, so there are no tags to read.'
    case 'empty':
      return 'The answer is empty, so there are no tags to read.'
    default:
      return `The server answered ${status} instead of the page, so there are no tags to judge.`
  }
}

function imageFacts({
  attempts,
  chosen,
}: ImageStep): Pick<Facts, 'candidate' | 'image' | 'picture' | 'attempts'> {
  if (!chosen) {
    const none = absent('The page names no image that WhatsApp reads.')
    return { candidate: none, image: none, picture: none, attempts: attempts.length ? known(attempts) : none }
  }
  const { candidate, image, picture } = chosen
  return {
    candidate: known(candidate),
    image: image ? known(image) : missing(whyNoImage(chosen), chosen.failure),
    picture: picture ? known(picture) : missing(whyNoPicture(chosen), chosen.failure),
    attempts: known(attempts),
  }
}

function whyNoImage({ candidate, failure }: ImageAttempt): string {
  if (failure) return failureWords(failure).sentence
  return candidate.problem
    ? `The image address "${candidate.value.slice(0, 200)}" is not one that a client can ask for, so no image was fetched.`
    : 'No image was fetched.'
}

function whyNoPicture(attempt: ImageAttempt): string {
  const { image, failure } = attempt
  if (!image) return whyNoImage(attempt)
  if (image.status < 200 || image.status > 299)
    return `The image address answered ${image.status}, so there is no picture to measure.`
  return failure ? failureWords(failure).sentence : 'The bytes could not be read as a picture.'
}
