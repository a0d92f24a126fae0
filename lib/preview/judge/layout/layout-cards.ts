/** Turns one client's facts into the card that it draws. */
import type { CardModel } from '../../vocabulary/card'
import { type ClientProfile, limitOf } from '../../vocabulary/client'
import type { Facts, PageFact } from '../../vocabulary/facts'
import type { LimitId } from '../../vocabulary/limits'
import { type Message, phrase } from '../../vocabulary/message'
import type { FieldFact, FieldsFact } from '../../vocabulary/tags'
import { cardPicture } from './card-picture'
import { clampText } from '../../vocabulary/text/clamp-text'
import { pageTimeMs, readablePage, textObstacle } from './page-obstacle'
import { textDirection } from '../../vocabulary/card-direction'

/** Never throws: what is not known is said in `reason`. */
export function layoutCard(facts: Facts, client: ClientProfile): CardModel {
  const readable = readablePage(facts, client)
  if (!readable.ok) return { ...bare(client, readable.reason), margin: readable.margin }
  const { page, reading } = readable
  const empty = textObstacle(reading)
  if (empty) return { ...bare(client, empty.reason), margin: empty.margin }
  const host = facts.request.known ? facts.request.value.displayHost : null
  const late = tooLateFor(client, facts, page)
  if (late && facts.request.known) {
    const description = facts.request.value.url
    return {
      ...bare(client, late.reason),
      margin: late.margin,
      layout: 'text',
      title: host,
      description,
      host,
    }
  }
  const text = cardText(reading, client)
  return {
    ...bare(client, phrase('card.no-image', {})),
    ...text,
    host,
    direction: textDirection(text.title ?? text.description),
    ...imagePart(facts, reading, client),
    ...foreignPart(facts),
  }
}

/** The card is drawn all the same: it is what people will see. */
function foreignPart({ access }: Facts): Partial<CardModel> {
  const kind = access.known ? access.value.kind : 'open'
  if (kind === 'login') return { reason: phrase('card.login-page', {}), margin: null }
  return kind === 'consent' ? { reason: phrase('card.consent-page', {}), margin: null } : {}
}

type ImagePart = Pick<CardModel, 'layout' | 'image' | 'reason' | 'margin'>

function imagePart(facts: Facts, reading: FieldsFact, client: ClientProfile): ImagePart {
  const shown = cardPicture(facts, reading, client)
  if (!shown.ok) return { layout: 'text', image: null, reason: shown.reason, margin: shown.margin }
  const { image, margin, ...rest } = client.layOut(shown.picture, shown.bytes)
  return { ...rest, image: image && { url: shown.url, ...image }, margin: (image && shown.caveat) ?? margin }
}

/** A client that gets its card from the phone waits a while, then shows the bare address as a text card. */
function tooLateFor(
  { waitsForPhoneMs: msMax, name }: ClientProfile,
  { image, published }: Facts,
  page: PageFact,
): { reason: Message; margin: Message } | null {
  if (msMax === null || !published.known) return null
  const imageMs = image.known ? image.value.timings.totalMs : 0
  const ms = pageTimeMs(page) + imageMs
  if (ms <= msMax) return null
  return {
    reason: phrase('card.phone-too-slow', {
      needs: { ms, beside: msMax },
      limit: { ms: msMax, beside: ms },
      what: imageMs > 0 ? 'page-and-image' : 'page',
      client: name,
    }),
    margin: phrase('card.phone-faster', { by: { ms: ms - msMax } }),
  }
}

function cardText({ title, description }: FieldsFact, client: ClientProfile) {
  const cut = (field: FieldFact | null, limit: LimitId) =>
    field && (clampText(field.value, client.limits[limit] ? limitOf(client, limit) : Infinity) || null)
  return { title: cut(title, 'titleCharsCut'), description: cut(description, 'descriptionCharsCut') }
}

/** A message with the link and no card. */
function bare(client: ClientProfile, reason: Message): CardModel {
  return {
    client: client.id,
    surface: client.surface,
    layout: 'none',
    title: null,
    description: null,
    titleLinesMax: limitOf(client, 'titleLines'),
    descriptionLinesMax: limitOf(client, 'descriptionLines'),
    host: null,
    direction: 'ltr',
    image: null,
    reason,
    margin: null,
    trust: client.trust,
    label: client.label,
  }
}
