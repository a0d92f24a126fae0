/** What one visitor was given that the client’s own visitor was not, or the other way round. */
import type { Failure, PageFact } from '../../vocabulary/facts'
import type { VisitFact, VisitHead, VisitValue } from '../../vocabulary/visits'
import { type Likeness, likenessOfAddresses, likenessOfImages, likenessOfTexts } from './likeness'

export const COMPARED = ['title', 'description', 'image', 'canonical'] as const
export type ComparedField = (typeof COMPARED)[number]

export interface FieldDifference {
  field: ComparedField
  likeness: Exclude<Likeness, 'same'>
}

/** Where a visitor ended, when that is not where the client ended. */
export interface Elsewhere {
  address: string
  /** True when the visitor got the page at the link itself, and it was the client that was redirected. */
  stayed: boolean
  what: 'consent' | 'login' | 'app-store' | 'app' | 'mobile' | 'another'
}

export interface VisitorDifference {
  visit: VisitFact
  /** False when this visitor brought nothing that could be compared. */
  compared: boolean
  elsewhere: Elsewhere | null
  fields: FieldDifference[]
  /** A browser's page without any tag for cards: made by scripts, with a page for crawlers made beside it. */
  bare: boolean
}

export function differenceOf(lead: VisitFact, visit: VisitFact): VisitorDifference {
  const elsewhere = elsewhereOf(lead, visit)
  const nothing = { visit, compared: elsewhere !== null, elsewhere, fields: [], bare: false }
  if (!lead.head || !visit.head) return nothing
  // The tags of a consent or login page are nobody's.
  if (visit.access?.kind !== 'open') return nothing
  const bare = visit.visitor === 'browser' && hasTags(lead.head) && !hasTags(visit.head)
  return { visit, compared: true, elsewhere, bare, fields: bare ? [] : fieldsOf(lead.head, visit.head) }
}

function fieldsOf(here: VisitHead, there: VisitHead): FieldDifference[] {
  return COMPARED.flatMap((field) => {
    const likeness = likenessOf(field, here, there)
    return likeness === 'same' ? [] : [{ field, likeness }]
  })
}

const LIKENESS = {
  title: likenessOfTexts,
  description: likenessOfTexts,
  image: likenessOfImages,
  canonical: likenessOfAddresses,
} as const satisfies Record<ComparedField, (one: string, other: string) => Likeness>

function likenessOf(field: ComparedField, here: VisitHead, there: VisitHead): Likeness {
  const [a, b] = [own(here[field]), own(there[field])]
  if (a && b) return LIKENESS[field](a.value, b.value)
  // What was not found in a part of a head may be in the rest.
  if (!a && !b) return 'same'
  if (field === 'canonical') return 'same'
  return (a ? there : here).whole ? 'clear' : 'same'
}

/** Icons stand in for an image, and a title element often carries the brand: they are no tags for cards. */
const own = (value: VisitValue | null): VisitValue | null =>
  value && /^(og|twitter):|^link canonical$|^<title>$|^meta /.test(value.rule) ? value : null

const hasTags = (head: VisitHead): boolean =>
  COMPARED.some((field) => /^(og|twitter):/.test(head[field]?.rule ?? ''))

const APP_STORES = /^(play\.google\.com|apps\.apple\.com|itunes\.apple\.com|appgallery\.huawei\.com)$/i

function elsewhereOf(lead: VisitFact, visit: VisitFact): Elsewhere | null {
  if (!lead.page?.ok || !visit.page) return null
  const { finalUrl, hops } = lead.page.value
  const address = visit.page.ok ? (visit.leadsOnTo ?? endOf(visit.page.value)) : turnOf(visit.page.failure)
  if (address === null) return null
  const isEnd = visit.page.ok && visit.leadsOnTo === null
  // On the redirect chain of the client, only not to its end.
  const onTheChain = isEnd ? [finalUrl] : [finalUrl, ...hops.map(({ url }) => url)]
  if (onTheChain.some((url) => likenessOfAddresses(url, address) === 'same')) return null
  return { address, stayed: isAtLink(lead, address), what: placeOf(visit, address, finalUrl) }
}

/** Of an address that is not the end of the client's redirect chain, but may be its start. */
const isAtLink = ({ page }: VisitFact, address: string): boolean =>
  page?.ok === true &&
  likenessOfAddresses(page.value.requestedUrl, address) === 'same' &&
  likenessOfAddresses(page.value.requestedUrl, page.value.finalUrl) !== 'same'

const endOf = ({ status, finalUrl }: PageFact): string | null =>
  status >= 200 && status <= 299 ? finalUrl : null

/** Where a redirect led that then failed: an address of an app, or one that gave no page. */
function turnOf({ code, url, hops }: Failure): string | null {
  const location = hops.at(-1)?.location
  if (!location) return null
  const isRefused = code === 'scheme-unsupported' || code === 'redirect-invalid'
  return isRefused ? (URL.parse(location)?.href ?? null) : url
}

function placeOf(visit: VisitFact, address: string, landed: string): Elsewhere['what'] {
  const kind = visit.access?.kind
  if (kind === 'consent' || kind === 'login') return kind
  const { hostname: host = '', protocol = '' } = URL.parse(address) ?? {}
  if (!/^https?:$/.test(protocol)) return 'app'
  if (APP_STORES.test(host)) return 'app-store'
  return likenessOfAddresses(address, landed) === 'slight' ? 'mobile' : 'another'
}

/** Fields that differ between all who were asked: they change with every visit, whoever comes. */
export function changingFields(visits: readonly VisitFact[]): Set<ComparedField> {
  const heads = visits.flatMap(({ head, access }) => (head && access?.kind === 'open' ? [head] : []))
  return new Set(
    COMPARED.filter((field) => {
      const values = heads.flatMap((head) => own(head[field])?.value ?? [])
      return values.length >= 3 && new Set(values).size === values.length
    }),
  )
}
