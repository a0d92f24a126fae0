/** Which requests could prove a repair of the picture, or name what keeps it away; none when every client draws it large. */
import { isLoaded, isRefused } from '../judge/image/not-loaded'
import { nameImageRefusal } from '../judge/image/image-refusal'
import { pictureAddresses } from '../judge/values/picture-addresses'
import type { ClientProfile } from '../vocabulary/client'
import { isTimeOut, phonesFailToo } from '../vocabulary/failures'
import type { ImageAttempt, PageFact } from '../vocabulary/facts'
import type { TrialOutcome } from '../vocabulary/trials'
import { USER_AGENTS } from '../vocabulary/visits'
import { type Gathered, receivedBy } from './gather-facts'
import { chosenImage } from './try-images'
import type { PlannedTrial } from './try-repairs'

/** An image that takes longer is asked for once more: what is drawn on demand is there by then. */
const SLOW_MS = 3_000
/** A page may not make us download its whole album. */
const TRIALS_MAX = 6

export function planPictureTrials(gathered: Gathered, clients: readonly ClientProfile[]): PlannedTrial[] {
  const { page, access, head, attempts, rendered, visits } = gathered
  const [lead] = clients
  if (!lead || !page.ok || !head || access?.kind !== 'open') return []
  const chosen = clients.map((client) => ({ client, attempt: chosenBy(client, gathered) }))
  const [own] = chosen
  const attempt = own?.attempt ?? null
  if (chosen.every((each) => isDrawnLarge(each.attempt, each.client))) {
    const slow = (attempt?.image?.timings.totalMs ?? 0) >= SLOW_MS
    return attempt && slow ? [again(attempt)] : []
  }
  const known = new Set(
    (attempts ?? []).flatMap(({ candidate, image, failure }) => (image || failure ? [candidate.url] : [])),
  )
  const context = {
    pageUrl: page.value.finalUrl,
    head,
    rendered: rendered?.known ? rendered.value : null,
    visits: visits?.slice(1) ?? [],
  }
  const addresses = pictureAddresses(context, lead)
    .filter(({ url }) => !known.has(url))
    .map(({ url, changed, rule, value, from }): PlannedTrial & { repairs: boolean } => ({
      what: 'image-address',
      changed,
      url,
      from: { rule, value },
      repairs: from === 'repaired-address',
    }))
  const repairs = addresses.filter((each) => each.repairs)
  const others = addresses.filter((each) => !each.repairs)
  return [...repairs, ...(attempt ? aboutAttempt(attempt, page.value) : []), ...others].slice(0, TRIALS_MAX)
}

/** A picture for the large card, within what the guide asks for: nothing better has to be looked for. */
export const isEnough = (outcome: TrialOutcome, client: ClientProfile): boolean =>
  outcome.kind === 'picture' &&
  client.images.formats.includes(outcome.format) &&
  isLarge(client, outcome, outcome.bytes) &&
  outcome.bytes <= (client.limits.imageBytesGood?.value ?? Infinity)

function chosenBy(client: ClientProfile, gathered: Gathered): ImageAttempt | null {
  const { reading } = receivedBy(gathered, client)
  return chosenImage({ client, images: reading?.images ?? [] }, gathered.attempts ?? [])
}

function isDrawnLarge(attempt: ImageAttempt | null, client: ClientProfile): boolean {
  const { image = null, picture = null } = attempt ?? {}
  if (!image || !picture || !isLoaded(image) || !client.images.formats.includes(picture.format)) return false
  if (image.bytes > (client.limits.imageBytesMax?.value ?? Infinity)) return false
  return isLarge(client, picture, image.bytes)
}

function isLarge(client: ClientProfile, size: { width: number; height: number }, bytes: number): boolean {
  const { layout } = client.layOut(size, bytes)
  // A tall picture is a thumbnail to some clients by its shape, and no other address changes that.
  return layout === 'landscape' || layout === 'square' || size.height > size.width
}

const again = ({ candidate, image }: ImageAttempt): PlannedTrial => ({
  what: 'image-header',
  changed: 'again',
  url: image?.requestedUrl ?? candidate.url ?? '',
  from: null,
})

/** The same picture, asked for in another way: what the server minds. */
function aboutAttempt(attempt: ImageAttempt, page: PageFact): PlannedTrial[] {
  const { candidate, image, failure } = attempt
  const { url, value, rule } = candidate
  if (url === null) return []
  const raw = URL.parse(value)?.href
  const asWritten: PlannedTrial[] =
    raw !== undefined && raw !== url
      ? [{ what: 'image-address', changed: 'characters-as-written', url: raw, from: { rule, value } }]
      : []
  if (image && isLoaded(image)) return image.timings.totalMs >= SLOW_MS ? [again(attempt)] : []
  if (failure && isTimeOut(failure.code) && phonesFailToo(failure.code)) return [again(attempt)]
  // What names itself needs no trial.
  if (!image || !isRefused(image) || nameImageRefusal(image, attempt.refusal) !== null)
    return image ? asWritten : []
  const header = (changed: 'referer' | 'user-agent', name: string, said: string): PlannedTrial => ({
    what: 'image-header',
    changed,
    url,
    from: { rule: name, value: said },
    headers: { [name]: said },
  })
  return [
    ...asWritten,
    header('referer', 'Referer', page.finalUrl),
    header('user-agent', 'User-Agent', USER_AGENTS.browser),
  ]
}
