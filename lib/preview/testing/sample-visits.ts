/** Four visits that all got the same good page, for tests of the judge; each test overrides what it is about. */
import type { AccessFact, FailureCode, HeadFact, PageFact, Visitor } from '../vocabulary/facts'
import type { FieldFact } from '../vocabulary/tags'
import type { RenderFact, VisitFact, VisitHead } from '../vocabulary/visits'
import { accessOf, failureOf, IMAGE_URL, PAGE_URL, pageOf } from './sample-facts'

export const visitHead = (overrides: Partial<VisitHead> = {}): VisitHead => ({
  title: { value: 'How to bake bread at home', rule: 'og:title' },
  description: {
    value: 'Flour, water, salt and one night of patience: a loaf for beginners.',
    rule: 'og:description',
  },
  image: { value: IMAGE_URL, rule: 'og:image' },
  canonical: { value: PAGE_URL, rule: 'og:url' },
  whole: true,
  ...overrides,
})

export interface VisitOverrides extends Partial<Pick<VisitFact, 'notAsked' | 'leadsOnTo' | 'readings'>> {
  page?: Partial<PageFact>
  /** What the visit ended in instead of a response. */
  failure?: FailureCode
  access?: Partial<AccessFact>
  head?: Partial<VisitHead> | null
}

export function visitOf(visitor: Visitor, overrides: VisitOverrides = {}): VisitFact {
  const { notAsked = null, failure, leadsOnTo = null } = overrides
  const page = pageOf({ visitor, ...overrides.page })
  const nothing = { access: null, head: null, readings: {} }
  if (notAsked !== null) return { visitor, notAsked, page: null, leadsOnTo: null, ...nothing }
  if (failure !== undefined) {
    const failed = { ok: false, failure: failureOf(failure, { hops: [] }) } as const
    return { visitor, notAsked: null, page: failed, leadsOnTo: null, ...nothing }
  }
  const { status } = page
  const kind = status >= 200 && status <= 299 ? 'open' : 'http-error'
  const access = accessOf({ kind, status, ...overrides.access })
  const isPage = access.kind === 'open' || access.kind === 'consent' || access.kind === 'login'
  return {
    visitor,
    notAsked: null,
    page: { ok: true, value: page },
    leadsOnTo,
    access: leadsOnTo === null ? access : null,
    head: isPage && leadsOnTo === null && overrides.head !== null ? visitHead(overrides.head) : null,
    readings: overrides.readings ?? {},
  }
}

export type VisitsOverrides = { [V in Visitor]?: VisitOverrides }

export const visitsOf = (overrides: VisitsOverrides = {}): VisitFact[] =>
  (['whatsapp-android', 'browser', 'facebook', 'whatsapp-ios'] as const).map((visitor) =>
    visitOf(visitor, {
      ...overrides[visitor],
      page: {
        ...(visitor === 'whatsapp-ios' && ranged()),
        ...overrides[visitor]?.page,
      },
    }),
  )

/** Four visits that all got this head at this address. */
export function visitsTo(url: string, { lenient }: HeadFact): VisitFact[] {
  const value = (field: FieldFact | null | undefined) =>
    field ? { value: field.value, rule: field.rule } : null
  const same: VisitOverrides = {
    page: { requestedUrl: url, finalUrl: url, hops: pageOf().hops.map((hop) => ({ ...hop, url })) },
    head: {
      title: value(lenient.title),
      description: value(lenient.description),
      image: value(lenient.images[0]),
      canonical: value(lenient.url),
    },
  }
  return visitsOf({ 'whatsapp-android': same, browser: same, facebook: same, 'whatsapp-ios': same })
}

/** The usual response to a range that is longer than the page. */
function ranged(): Partial<PageFact> {
  const headers = [
    { name: 'content-type', value: 'text/html; charset=utf-8' },
    { name: 'content-range', value: 'bytes 0-6399/6400' },
    { name: 'content-length', value: '6400' },
  ]
  return { status: 206, headers }
}

/** A page whose scripts change nothing, unless the test says otherwise. */
export function renderedOf(overrides: Partial<RenderFact> = {}): RenderFact {
  return {
    finalUrl: PAGE_URL,
    status: 200,
    movedOn: false,
    served: null,
    tags: [],
    settled: true,
    framework: null,
    ...overrides,
  }
}
