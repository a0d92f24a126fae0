/** Turns facts into what each surface draws: Android and Web as observed, iOS by the published guide. */
import type { CardModel, Surface, Trust } from '../card'
import type { Facts, HeadFact, PageFact } from '../facts'
import type { FieldsFact } from '../tags'
import { SURFACES } from '../card'
import { cardPicture } from './card-picture'
import { clampText } from './clamp-text'
import { duration } from './figures'
import { msBeside } from './measures'
import { CONSENT_PAGE_SHOWN, LOGIN_PAGE_SHOWN, pageTimeMs, readablePage, textObstacle } from './page-obstacle'
import { pictureLayout, type PictureLayout } from './picture-layout'
import { textDirection } from '../card-direction'
import { limit } from './whatsapp-limits'

/** The cards in the order Android, Web, iOS. Never throws: what is not known is said in `reason`. */
export function layoutCards(facts: Facts): CardModel[] {
  return SURFACES.map((surface) => layoutCard(facts, surface))
}

function layoutCard(facts: Facts, surface: Surface): CardModel {
  const readable = readablePage(facts)
  if (!readable.ok) return { ...bare(surface), reason: readable.reason, margin: readable.margin }
  const { page, head } = readable
  const fields = surface === 'ios' ? head.ios : head.android
  const empty = textObstacle(fields)
  if (empty) return { ...bare(surface), ...empty }
  const host = facts.request.known ? facts.request.value.displayHost : null
  const late = surface === 'web' ? webFallback(facts, page) : null
  if (late && facts.request.known) {
    return {
      ...bare(surface),
      ...late,
      layout: 'text',
      title: host,
      description: facts.request.value.url,
      host,
    }
  }
  const text = cardText(fields)
  return {
    ...bare(surface),
    ...text,
    host,
    direction: textDirection(text.title ?? text.description),
    ...imagePart(facts, head, surface),
    ...foreignPart(facts),
  }
}

/** The card is drawn all the same: it is what people will see. */
function foreignPart({ access }: Facts): Partial<CardModel> {
  const kind = access.known ? access.value.kind : 'open'
  if (kind === 'login') return { reason: LOGIN_PAGE_SHOWN, margin: null }
  return kind === 'consent' ? { reason: CONSENT_PAGE_SHOWN, margin: null } : {}
}

function imagePart(facts: Facts, head: HeadFact, surface: Surface): Pick<CardModel, keyof PictureLayout> {
  const shown = cardPicture(facts, head, surface)
  if (!shown.ok) return { layout: 'text', image: null, reason: shown.reason, margin: shown.margin }
  const { image, ...rest } = pictureLayout(shown.picture, shown.bytes, surface)
  return { ...rest, image: image && { url: shown.url, ...image } }
}

/** Web waits a while for the phone's page and image, then shows the bare address as a text card. */
function webFallback(facts: Facts, page: PageFact): Pick<CardModel, 'reason' | 'margin'> | null {
  const imageMs = facts.image.known ? facts.image.value.timings.totalMs : 0
  const ms = pageTimeMs(page) + imageMs
  const msMax = limit('webWaitForPhone')
  if (ms <= msMax) return null
  const what = imageMs > 0 ? 'page and image' : 'the page'
  const [needs, patience] = msBeside(ms, msMax)
  return {
    reason: `The phone needs ${needs} for ${what}; WhatsApp Web waits ${patience} and then shows the bare address.`,
    margin: `${duration(ms - msMax)} faster and the full card appears.`,
  }
}

function cardText({ title, description }: FieldsFact): Pick<CardModel, 'title' | 'description'> {
  return {
    title: title && (clampText(title.value, limit('titleCharsCut')) || null),
    description: description && (clampText(description.value, limit('descriptionCharsCut')) || null),
  }
}

const SURFACE_TRUST = { android: 'observed', web: 'observed', ios: 'guide' } as const satisfies Record<
  Surface,
  Trust
>

const SURFACE_LABEL = {
  android: 'as observed in Android clients, 2024-2026',
  web: 'as observed in WhatsApp Web, August 2026',
  ios: 'approximate: published guidance',
} as const satisfies Record<Surface, string>

const DESCRIPTION_LINES = {
  android: limit('descriptionLinesAndroid'),
  web: limit('descriptionLinesWeb'),
  ios: limit('descriptionLinesIos'),
} as const satisfies Record<Surface, number>

/** A message with the link and no card. */
function bare(surface: Surface): CardModel {
  return {
    surface,
    layout: 'none',
    title: null,
    description: null,
    titleLinesMax: limit('titleLines'),
    descriptionLinesMax: DESCRIPTION_LINES[surface],
    host: null,
    direction: 'ltr',
    image: null,
    reason: '',
    margin: null,
    trust: SURFACE_TRUST[surface],
    label: SURFACE_LABEL[surface],
  }
}
