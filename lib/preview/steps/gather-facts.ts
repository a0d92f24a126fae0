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
import type { GivenKind } from '../vocabulary/http-facts'
import { failureSentence } from '../vocabulary/failure-message'
import { FAILURES } from '../vocabulary/failures'
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
  /** Set where the source was handed over. */
  given?: GivenKind | null
  /** True where the page is on a machine of its owner's, and is judged as it will be once it is public. */
  local?: boolean
  /** When the scan began. */
  at?: Date
}

export function gatherFacts(gathered: Gathered, client: ClientProfile): Facts {
  const { request, head, attempts, robots, visits, rendered, trials } = gathered
  const { page, access, reading } = receivedBy(gathered, client)
  const notAsked = gathered.given ? missing(phrase(`missing.given.${gathered.given}`, {})) : null
  const noPage = page.ok ? null : becauseOf(page.failure)
  const noHead = noPage ?? missing(access ? whyNotThePage(access) : phrase('missing.page-not-read', {}))
  return {
    request: request.ok ? known(request.value) : becauseOf(request.failure),
    asked: notAsked ?? known(true),
    published: notAsked ?? (gathered.local ? notPublic(request) : known(true)),
    page: page.ok ? known(page.value) : becauseOf(page.failure),
    access: access ? known(access) : noHead,
    head: head ? known(head) : noHead,
    reading: reading ? known(reading) : noHead,
    ...(attempts && reading
      ? imageFacts(chosenImage({ client, images: reading.images }, attempts), attempts, gathered)
      : { candidate: noHead, image: noHead, picture: noHead, attempts: noHead }),
    robots: robots ? known(robots) : (notAsked ?? noHead),
    visits: visits
      ? known(visits)
      : notAsked
        ? notAsked
        : request.ok
          ? missing(phrase('missing.nobody-sent', {}))
          : becauseOf(request.failure),
    rendered: rendered ?? notAsked ?? noHead,
    trials: known(trials ?? []),
  }
}

const notPublic = (request: Gathered['request']): Known<never> =>
  missing(phrase('missing.local', { host: request.ok ? request.value.displayHost : '' }))

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

function imageFacts(
  chosen: ImageAttempt | null,
  attempts: ImageAttempt[],
  { given, request }: Gathered,
): ImageFacts {
  if (!chosen) {
    const none = absent(phrase('missing.image.none-named', {}))
    return { candidate: none, image: none, picture: none, attempts: attempts.length ? known(attempts) : none }
  }
  const { candidate, image, picture, failure } = chosen
  const pageHost = request.ok ? request.value.host : ''
  const unreached = given ? unreachedHost(chosen, pageHost) : null
  if (unreached !== null) {
    const why = missing(phrase('missing.given.image', { host: unreached }))
    return { candidate: why, image: why, picture: why, attempts: why }
  }
  return {
    candidate: known(candidate),
    image: image ? known(image) : missing(whyNoImage(chosen), failure),
    picture: picture ? known(picture) : missing(whyNoPicture(chosen), failure),
    attempts: known(attempts),
  }
}

/**
 * A page that is not public may name pictures that are not public either: that they cannot be had from here says nothing of
 * where the page will be. Null for every other picture.
 */
function unreachedHost({ candidate: { url }, failure }: ImageAttempt, pageHost: string): string | null {
  const host = URL.parse(failure?.url ?? url ?? '')?.hostname
  if (!failure || host === undefined) return null
  const isPrivate = failure.code === 'blocked-address' || failure.code === 'port-blocked'
  return isPrivate || (host === pageHost && !isAnswer(failure)) ? host : null
}

/** Something of the server was seen, and not only that it cannot be reached. */
const isAnswer = ({ code }: Failure): boolean =>
  !['address', 'name', 'connection', 'tls', 'time'].includes(FAILURES[code].kind)

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
