/** Sends the other visitors: where each begins, what it may spend, and what is kept of its response. */
import { isReadByPhones, readAccess } from '../extract/access/access'
import { type DecodedPage, decodePage } from '../extract/source/charset'
import { readHead } from '../extract/read-head'
import { visitHeadOf } from '../extract/visit-head'
import type { ClientProfile } from '../vocabulary/client'
import type { AccessFact, Failure, HeadFact, PageFact, Result } from '../vocabulary/facts'
import { FAILURES } from '../vocabulary/failures'
import { type Message, phrase } from '../vocabulary/message'
import { createBudget, type MayAsk } from './request-budget'
import {
  EXTRA_VISITORS,
  type ExtraVisitor,
  LEADING_VISITOR,
  PAGE_REQUESTS_PER_HOST_MAX,
  type VisitFact,
} from '../vocabulary/visits'

/** What Android's visit brought. */
export interface AndroidVisit {
  /** Those whose readings are wanted; the first leads. */
  clients: readonly ClientProfile[]
  url: string
  page: Result<PageFact>
  decoded: DecodedPage | null
  access: AccessFact | null
  head: HeadFact | null
}

export type SendVisitor = (url: string, visitor: ExtraVisitor, mayAsk: MayAsk) => Promise<Result<PageFact>>

/** Android's visit first, then the others. What fails for them is part of the response. */
export async function visitAsOthers(android: AndroidVisit, send: SendVisitor): Promise<VisitFact[]> {
  const { page, access, head } = android
  const first: VisitFact = {
    ...visitOf(LEADING_VISITOR, page),
    access,
    head: page.ok && head ? visitHeadOf(head, page.value) : null,
    readings: head?.readings ?? {},
  }
  if (!page.ok && !FAILURES[page.failure.code].mayDependOnVisitor)
    return [first, ...EXTRA_VISITORS.map((visitor) => notAsked(visitor, TOO_EARLY))]

  const budget = createBudget()
  budget.count(requestsOf(page))
  const plans = EXTRA_VISITORS.map((visitor) => ({ visitor, plan: planFor(android, budget.promise) }))
  const others = plans.map(async ({ visitor, plan }) =>
    plan
      ? readVisit(visitor, await send(plan.start, visitor, plan.mayAsk), android)
      : notAsked(visitor, spentOn(android)),
  )
  return [first, ...(await Promise.all(others))]
}

const TOO_EARLY = phrase('visit.not-asked-too-early', {})

/**
 * The others begin where Android began, so that a redirect meant for one of them is seen; at the end of Android's way when
 * the budget is too small for the whole of it, or when the redirects only tidied the address and say nothing of who asks.
 */
function planFor(
  { url, page }: AndroidVisit,
  promise: (urls: readonly string[]) => MayAsk | null,
): { start: string; mayAsk: MayAsk } | null {
  const chain = chainOf(url, page)
  const [start = url] = chain
  const end = chain.at(-1) ?? url
  // A chain that comes back to its start only sets a cookie: the others need it all.
  const whole = start !== end && isTidied(start, end) ? null : promise(chain)
  if (whole) return { start, mayAsk: whole }
  const rest = promise([end])
  return rest && { start: end, mayAsk: rest }
}

const chainOf = (url: string, page: Result<PageFact>): string[] => {
  const hops = page.ok ? page.value.hops : page.failure.hops
  const chain = hops.map((hop) => hop.url)
  const failedAt = page.ok ? null : page.failure.url
  if (failedAt !== null && chain.at(-1) !== failedAt) chain.push(failedAt)
  return chain.length > 0 ? chain : [url]
}

/** What Android has asked for; a refused https:// attempt before http:// was no request. */
function requestsOf(page: Result<PageFact>): string[] {
  const chain = chainOf('', page).filter((url) => url !== '')
  const upgrade: Failure | null = page.ok ? page.value.upgradeFailure : null
  const wasAsked = upgrade?.url != null && FAILURES[upgrade.code].mayDependOnVisitor
  return wasAsked && upgrade.url !== null ? [upgrade.url, ...chain] : chain
}

/** The same but for scheme, www., letter case, an index file and a slash at the end. */
function isTidied(from: string, to: string): boolean {
  const bare = (url: string) =>
    url
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/\/?(?:index\.(?:html?|php))?\/?(?=\?|$)/i, '')
      .toLowerCase()
  return bare(from) === bare(to)
}

function spentOn({ url, page }: AndroidVisit): Message {
  const host = URL.parse(chainOf(url, page).at(-1) ?? url)?.host ?? 'the host'
  return phrase('visit.not-asked-budget', { max: PAGE_REQUESTS_PER_HOST_MAX, host })
}

const visitOf = (visitor: VisitFact['visitor'], page: Result<PageFact>): VisitFact => ({
  visitor,
  notAsked: null,
  page: page.ok ? { ok: true, value: { ...page.value, body: NO_BYTES, beyondLimit: null } } : page,
  leadsOnTo: page.ok ? leadsOnTo(page.value) : null,
  access: null,
  head: null,
  readings: {},
})
const NO_BYTES = new Uint8Array()

const notAsked = (visitor: ExtraVisitor, because: Message): VisitFact => ({
  visitor,
  notAsked: because,
  page: null,
  leadsOnTo: null,
  access: null,
  head: null,
  readings: {},
})

function readVisit(visitor: ExtraVisitor, page: Result<PageFact>, android: AndroidVisit): VisitFact {
  const visit = visitOf(visitor, page)
  if (!page.ok || visit.leadsOnTo !== null) return visit
  const isSame = isSameSource(android.page, page.value)
  const decoded = (isSame ? android.decoded : null) ?? decodePage(page.value)
  const access = readAccess(page.value, decoded)
  if (!isReadByPhones(access)) return { ...visit, access }
  const head = (isSame ? android.head : null) ?? readHead(page.value, android.clients, decoded)
  return { ...visit, access, head: visitHeadOf(head, page.value), readings: head.readings }
}

/** Most sites send everybody the same bytes: they need not be decoded and read four times. */
const isSameSource = (one: Result<PageFact>, { body, contentType, finalUrl }: PageFact): boolean =>
  one.ok &&
  one.value.contentType === contentType &&
  one.value.finalUrl === finalUrl &&
  Buffer.compare(one.value.body, body) === 0

/** A redirect is the last response only when no request was left to follow it. */
function leadsOnTo({ status, finalUrl, hops }: PageFact): string | null {
  const location = hops.at(-1)?.location
  if (status < 300 || status > 399 || status === 304 || !location?.trim()) return null
  return URL.parse(location, finalUrl)?.href ?? location
}
