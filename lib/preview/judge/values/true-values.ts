/**
 * `trueValues(facts, client)`: what this page's card should say, from wherever the page says it, each value with its source; null
 * where nothing says it (then `gap()` of gaps.ts). A picture is one that was fetched and makes a large card. `tagBlock()` writes them.
 */
import { type ClientProfile, limitOf, readingOf } from '../../vocabulary/client'
import type { Facts, HeadFact, ImageFormat } from '../../vocabulary/facts'
import type { FieldFact } from '../../vocabulary/tags'
import type { TrialFact } from '../../vocabulary/trials'
import type { RenderFact, VisitFact, VisitHead } from '../../vocabulary/visits'
import { placeOfHost } from '../../vocabulary/places'
import { isLoaded } from '../image/not-loaded'
import { isSamePage, isSameSite, readAddress, withoutTracking } from '../page/canonical-address'
import { ownTitle } from '../tags/own-title'
import { type PictureAddress, pictureAddresses, type PictureSource } from './picture-addresses'

export type ValueSource =
  | PictureSource
  /** The page that a browser, or a changed request, ends at. */
  | 'other-address'
  | 'title-element'
  | 'heading'
  | 'final-address'

export interface TrueValue {
  value: string
  from: ValueSource
}

/** Measured when it was fetched. */
export interface TruePicture extends TrueValue {
  width: number
  height: number
  bytes: number
  /** The tag that names it. */
  rule: string
  format: ImageFormat
}

export interface TrueValues {
  title: TrueValue | null
  description: TrueValue | null
  image: TruePicture | null
  url: TrueValue | null
}

export type ValueFacts = Pick<Facts, 'page' | 'head' | 'rendered' | 'visits' | 'attempts' | 'trials'>

export function trueValues(facts: ValueFacts, client: ClientProfile): TrueValues {
  const known = knownOf(facts)
  return {
    title: textOf('title', known, client),
    description: textOf('description', known, client),
    image: bestPicture(known, client),
    url: addressOf(known, client),
  }
}

interface KnownValues {
  pageUrl: string | null
  head: HeadFact | null
  /** Null as well where the browser was led elsewhere. */
  rendered: RenderFact | null
  others: VisitFact[]
  elsewhere: VisitHead | null
  elsewhereUrl: string | null
  facts: ValueFacts
}

function knownOf(facts: ValueFacts): KnownValues {
  const { page, head, rendered, visits, trials } = facts
  const other = trials.known ? trials.value.find(isBetterPage) : undefined
  const trial = other?.outcome.kind === 'page' ? other.outcome : null
  return {
    pageUrl: page.known ? page.value.finalUrl : null,
    head: head.known ? head.value : null,
    rendered: rendered.known && !rendered.value.movedOn ? rendered.value : null,
    others: visits.known ? visits.value.slice(1).toSorted(byUse) : [],
    elsewhere: trial?.head ?? null,
    // A parameter that was made up for a trial is in nobody's address.
    elsewhereUrl: trial && other?.changed !== 'fresh-parameter' ? trial.finalUrl : null,
    facts,
  }
}

/** Meta's crawler gets what is meant for cards. */
const useOf = ({ visitor }: VisitFact): number => (visitor === 'facebook' ? 0 : visitor === 'browser' ? 2 : 1)
const byUse = (one: VisitFact, other: VisitFact): number => useOf(one) - useOf(other)

/** The page under another address, with a title for cards. */
export const isBetterPage = ({ what, outcome }: TrialFact): boolean =>
  what === 'page-address' && outcome.kind === 'page' && outcome.open && isForCards(outcome.head?.title)

const isForCards = (value: { rule: string } | null | undefined): boolean =>
  /^(?:og|twitter):/.test(value?.rule ?? '')

type Text = 'title' | 'description'
const PLAIN: Readonly<Record<Text, readonly string[]>> = {
  title: ['title', '<title>'],
  description: ['description'],
}

function textOf(field: Text, known: KnownValues, client: ClientProfile): TrueValue | null {
  const { head, rendered, others, elsewhere } = known
  const read = head ? readingOf(head, client)[field] : null
  const lenient = head?.lenient[field] ?? null
  const place = head && lenient ? head.tags[lenient.tag]?.place : undefined
  const visit = others.find((each) => isForCards(each.head?.[field]))?.head?.[field] ?? null
  const fromScripts = changedByScripts(known, PLAIN[field])
  // What a shell says before its scripts run is the same for every page of the site.
  const shell = head?.appShell != null && !fromScripts && !known.facts.rendered.known
  const plain = shell ? null : (read ?? lenient)
  const linked = head?.saidElsewhere?.linkedData[field] ?? null
  return first([
    [renderedTag(rendered, [`og:${field}`, `twitter:${field}`]), 'rendered'],
    [head ? meantBy(head, `og:${field}`, read) : null, 'unreadable-tag'],
    [isForCards(read) ? read?.value : null, read?.rule.startsWith('og:') ? 'tag' : 'other-tag'],
    [isForCards(lenient) ? lenient?.value : null, place === 'beyond-limit' ? 'beyond-limit' : 'unreadable-tag'],
    [isForCards(elsewhere?.[field]) ? elsewhere?.[field]?.value : null, 'other-address'],
    [visit?.value, 'other-visitor'],
    [fromScripts, 'rendered'],
    [plain?.rule === '<title>' ? null : plain?.value, 'other-tag'],
    [field === 'title' && plain && head ? ownText(head, plain) : null, 'title-element'],
    [linked, 'linked-data'],
    [field === 'title' && !shell ? head?.saidElsewhere?.heading : null, 'heading'],
  ]) // prettier-ignore
}

/** The whole text of a tag of which a quotation mark left only the beginning, or nothing. */
function meantBy({ tags }: HeadFact, wanted: string, read: FieldFact | null): string | null {
  if (read?.rule === wanted) return tags[read.tag]?.meant ?? null
  const cut = tags.find(
    ({ element, key, place, meant }) =>
      element === 'meta' && place === 'head' && meant !== undefined && key.trim().toLowerCase() === wanted,
  )
  return cut?.meant ?? null
}

/** Of a title element its own text: one that is never closed holds all that follows, and several may be read as one. */
function ownText(head: HeadFact, { tag: index, value }: FieldFact): string {
  const tag = head.tags[index]
  return (tag?.element === 'title' && ownTitle(tag.value)) || value
}

const first = (
  candidates: readonly (readonly [string | null | undefined, ValueSource])[],
): TrueValue | null => {
  const found = candidates.find(([value]) => value?.trim())
  return found?.[0] ? { value: found[0].trim(), from: found[1] } : null
}

const renderedTag = (rendered: RenderFact | null, keys: readonly string[]): string | null =>
  keys
    .map(
      (wanted) => rendered?.tags.findLast(({ key, value }) => key === wanted && value.trim() !== '')?.value,
    )
    .find((value) => value !== undefined) ?? null

/** A plain title or description that scripts have set, and that the server does not send. */
function changedByScripts({ rendered, head }: KnownValues, keys: readonly string[]): string | null {
  const after = renderedTag(rendered, keys)
  if (after === null) return null
  const sent = head?.tags.some(({ value }) => value.trim() === after.trim())
  return sent ? null : after
}

// ── the picture ──────────────────────────────────────────────────────────────

function bestPicture({ pageUrl, head, rendered, others, elsewhere, elsewhereUrl, facts }: KnownValues, client: ClientProfile): TruePicture | null {
  const addresses =
    pageUrl !== null && head
      ? pictureAddresses({ pageUrl, head, rendered, visits: others }, client)
      : others.flatMap(ofVisit)
  const more = elsewhere?.image ? ofHead(elsewhere.image, elsewhereUrl ?? '') : []
  const pictures = [...addresses, ...more].flatMap((address) => measured(address, facts, client) ?? [])
  const [own] = pictures
  if (own && (own.from === 'tag' || own.from === 'other-tag') && gradeOf(own, client) === 0) return own
  const grades = pictures.map((picture) => ({ picture, grade: gradeOf(picture, client) }))
  const [best] = grades.toSorted((one, other) => one.grade - other.grade || areaOf(other.picture) - areaOf(one.picture))
  return best && best.grade < UNFIT ? best.picture : null
} // prettier-ignore

/** Of a page whose own answer to the client could not be read. */
function ofVisit({ head, page }: VisitFact): PictureAddress[] {
  const image = head?.image
  return image && isForCards(image) && page?.ok ? ofHead(image, page.value.finalUrl, 'other-visitor') : []
}

function ofHead(
  { value, rule }: { value: string; rule: string },
  base: string,
  from: PictureSource = 'other-visitor',
): PictureAddress[] {
  const url = URL.parse(value, base)?.href
  return url === undefined ? [] : [{ url, from, changed: 'other-visitor-tag', rule, value }]
}

/** What was seen when this address was asked for; null when nobody asked, or no picture came. */
function measured(
  { url, from, rule }: PictureAddress,
  { attempts, trials }: ValueFacts,
  { images }: ClientProfile,
): TruePicture | null {
  const attempt = attempts.known
    ? attempts.value.find(({ candidate, image, picture }) => candidate.url === url && image && isLoaded(image) && picture)
    : undefined
  const trial = trials.known
    ? trials.value.find((each) => each.what === 'image-address' && each.url === url && each.outcome.kind === 'picture')
    : undefined
  const found =
    attempt?.image && attempt.picture
      ? { ...attempt.picture, bytes: attempt.image.bytes }
      : trial?.outcome.kind === 'picture'
        ? trial.outcome
        : null
  if (!found || !images.formats.includes(found.format)) return null
  const { width, height, bytes, format } = found
  return { value: url, from, rule, width, height, bytes, format }
} // prettier-ignore

const UNFIT = 4

/** 0: as the guide asks · 1: drawn large, though heavier than asked · 2: an icon · 4: no large card. */
function gradeOf({ width, height, bytes, from }: TruePicture, client: ClientProfile): number {
  const { layout } = client.layOut({ width, height }, bytes)
  if (layout !== 'landscape' && layout !== 'square') return UNFIT
  if (bytes > limitOf(client, 'imageBytesMax')) return UNFIT
  if (from === 'icon') return 2
  return bytes <= limitOf(client, 'imageBytesGood') ? 0 : 1
}

const areaOf = ({ width, height }: TruePicture): number => width * height

// ── the address ──────────────────────────────────────────────────────────────

function addressOf(known: KnownValues, client: ClientProfile): TrueValue | null {
  const { pageUrl, head, rendered, elsewhereUrl } = known
  if (elsewhereUrl !== null) return { value: withoutTracking(elsewhereUrl), from: 'other-address' }
  if (pageUrl === null) return null
  const read = head ? readingOf(head, client).url?.value : null
  const stated = first([
    [fits(renderedTag(rendered, ['og:url']), pageUrl), 'rendered'],
    [fits(read, pageUrl), 'tag'],
    [fits(head?.lenient.url?.value, pageUrl), 'unreadable-tag'],
  ])
  // Nobody else can open a page of somebody's own machine under the address that it has there.
  if (isOnOwnMachine(pageUrl)) return stated
  return stated ?? { value: withoutTracking(pageUrl), from: 'final-address' }
}

/** A public https address of this page on this site, without codes of a visitor. */
function fits(value: string | null | undefined, pageUrl: string): string | null {
  const [address, own] = [value ? readAddress(value) : null, readAddress(pageUrl)]
  if (!value || !address || !own || address.protocol !== 'https:' || address.trackingKeys.length > 0)
    return null
  if (placeOfHost(URL.parse(value)?.hostname ?? '') !== null) return null
  const isOfSite = isOnOwnMachine(pageUrl) || isSameSite(address.host, own.host)
  return isOfSite && isSamePage(address.pathname, own.pathname) ? value : null
}

const isOnOwnMachine = (url: string): boolean => placeOfHost(URL.parse(url)?.hostname ?? '') !== null
