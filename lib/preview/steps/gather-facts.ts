/** Lays out what was gathered as one client's Facts: each known, or missing with the reason why. */
import { receptionOf } from '../judge/visits/reception'
import { type ClientProfile, readingOf } from '../vocabulary/client'
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
import { failureSentence } from '../vocabulary/failure-message'
import { absent, known, missing } from '../vocabulary/known-fact'
import { type Message, phrase } from '../vocabulary/message'
import { redactText } from '../vocabulary/redact-text'
import type { FieldsFact } from '../vocabulary/tags'
import type { TrialFact } from '../vocabulary/trials'
import type { RenderFact, VisitFact } from '../vocabulary/visits'
import { chosenImage } from './try-images'

export interface Gathered {
  request: Result<RequestFact>
  /** What the leading client's visitor received. */
  page: Result<PageFact>
  access: AccessFact | null
  head: HeadFact | null
  /** Null when no head was read. */
  attempts: ImageAttempt[] | null
  robots: RobotsFact | null
  visits: VisitFact[] | null
  rendered: Known<RenderFact> | null
  /** Null where none was made. */
  trials?: TrialFact[] | null
}

export function gatherFacts(gathered: Gathered, client: ClientProfile): Facts {
  const { request, head, attempts, robots, visits, rendered, trials } = gathered
  const { page, access, reading } = receivedBy(gathered, client)
  const noPage = page.ok ? null : becauseOf(page.failure)
  const noHead = noPage ?? missing(access ? whyNotThePage(access) : phrase('missing.page-not-read', {}))
  return {
    request: request.ok ? known(request.value) : becauseOf(request.failure),
    page: page.ok ? known(page.value) : becauseOf(page.failure),
    access: access ? known(access) : noHead,
    head: head ? known(head) : noHead,
    reading: reading ? known(reading) : noHead,
    ...(attempts && reading
      ? imageFacts(chosenImage({ client, images: reading.images }, attempts), attempts)
      : { candidate: noHead, image: noHead, picture: noHead, attempts: noHead }),
    robots: robots ? known(robots) : noHead,
    visits: visits
      ? known(visits)
      : request.ok
        ? missing(phrase('missing.nobody-sent', {}))
        : becauseOf(request.failure),
    rendered: rendered ?? noHead,
    trials: known(trials ?? []),
  }
}

interface Received {
  page: Result<PageFact>
  access: AccessFact | null
  reading: FieldsFact | null
}

/** A client's card is made of what its own visitor received; where that visit says nothing, of what the leading one did. */
export function receivedBy({ page, access, head, visits }: Gathered, client: ClientProfile): Received {
  const lead: Received = { page, access, reading: head && readingOf(head, client) }
  const visit = visits?.find(({ visitor }) => visitor === client.visitor)
  if (!visit?.page || client.visitor === visits?.[0]?.visitor) return lead
  switch (receptionOf(visit)) {
    case 'let-in':
      // Its own time was taken beside the others' visits, so it says less than the leading one's.
      return {
        page:
          visit.page.ok && page.ok
            ? { ok: true, value: { ...visit.page.value, timings: page.value.timings } }
            : visit.page,
        access: visit.access,
        reading: visit.readings[client.id] ?? lead.reading,
      }
    case 'refused':
    case 'cut-off':
      return { page: visit.page, access: visit.access, reading: null }
    default:
      return lead
  }
}

const becauseOf = (failure: Failure): Known<never> => missing(failureSentence(failure), failure)

/** Tags of a response that is not the page are nobody's tags. */
function whyNotThePage({ kind, status, by: named }: AccessFact): Message {
  const by = named ?? 'none'
  switch (kind) {
    case 'blocked':
      return phrase('missing.access.blocked', { by, status })
    case 'consent':
      return phrase('missing.access.consent', { by })
    case 'login':
      return phrase('missing.access.login', { status })
    case 'not-html':
      return phrase('missing.access.not-html', {})
    case 'empty':
      return phrase('missing.access.empty', {})
    case 'http-error':
    case 'open':
      return phrase('missing.access.http-error', { status })
  }
}

type ImageFacts = Pick<Facts, 'candidate' | 'image' | 'picture' | 'attempts'>

function imageFacts(chosen: ImageAttempt | null, attempts: ImageAttempt[]): ImageFacts {
  if (!chosen) {
    const none = absent(phrase('missing.image.none-named', {}))
    return { candidate: none, image: none, picture: none, attempts: attempts.length ? known(attempts) : none }
  }
  const { candidate, image, picture, failure } = chosen
  return {
    candidate: known(candidate),
    image: image ? known(image) : missing(whyNoImage(chosen), failure),
    picture: picture ? known(picture) : missing(whyNoPicture(chosen), failure),
    attempts: known(attempts),
  }
}

function whyNoImage({ candidate, failure }: ImageAttempt): Message {
  if (failure) return failureSentence(failure)
  return candidate.problem
    ? phrase('missing.image.address', { address: redactText(candidate.value).slice(0, 200) })
    : phrase('missing.image.not-fetched', {})
}

function whyNoPicture(attempt: ImageAttempt): Message {
  const { image, failure } = attempt
  if (!image) return whyNoImage(attempt)
  if (image.status < 200 || image.status > 299)
    return phrase('missing.image.status', { status: image.status })
  return failure ? failureSentence(failure) : phrase('missing.image.no-picture', {})
}
