/** The report's record of the visitors: who was sent, where each ended, and what it was shown. */
import type { Facts } from '../../vocabulary/facts'
import { shortAddress } from '../../judge/page/short-address'
import { USER_AGENTS, type VisitFact } from '../../vocabulary/visits'
import type { ReportVisit } from '../schema'

export const visitsPart = ({ visits }: Facts): ReportVisit[] =>
  visits.known ? visits.value.map(visitPart) : []

function visitPart({ visitor, notAsked, page, access, head, leadsOnTo }: VisitFact): ReportVisit {
  const response = page?.ok ? page.value : null
  const failure = page && !page.ok ? page.failure : null
  const hops = response?.hops ?? failure?.hops ?? []
  return {
    visitor,
    userAgent: USER_AGENTS[visitor],
    notAsked,
    failure: failure && { code: failure.code, url: failure.url, detail: failure.detail },
    status: response?.status ?? null,
    chain: hops.map(({ url, status }) => ({ url: shortAddress(url), status })),
    finalUrl: response?.finalUrl ?? null,
    // Where a redirect led that could not be followed, too.
    leadsOnTo: leadsOnTo ?? failure?.hops.at(-1)?.location ?? null,
    access: access?.kind ?? null,
    by: access?.by ?? null,
    title: head?.title?.value ?? null,
    description: head?.description?.value ?? null,
    image: head?.image?.value ?? null,
    canonical: head?.canonical?.value ?? null,
    contentRange: response?.headers.find(({ name }) => name === 'content-range')?.value ?? null,
    bytesDecoded: response?.bytesDecoded ?? null,
    firstByteMs: response?.timings.firstByteMs ?? null,
    totalMs: response?.timings.totalMs ?? null,
  }
}
