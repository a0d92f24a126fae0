/** The report's record of the visitors: who was sent, where each ended, and what it was shown. */
import type { Facts } from '../../vocabulary/facts'
import { shortAddress } from '../../judge/page/short-address'
import { USER_AGENTS, type VisitFact } from '../../vocabulary/visits'
import { failureWords } from '../failure-words'
import type { ReportVisit } from '../schema'

export const visitsPart = ({ visits }: Facts): ReportVisit[] =>
  visits.known ? visits.value.map(visitPart) : []

function visitPart({ visitor, notAsked, page, access, head, leadsOnTo }: VisitFact): ReportVisit {
  const answer = page?.ok ? page.value : null
  const failure = page && !page.ok ? page.failure : null
  const hops = answer?.hops ?? failure?.hops ?? []
  return {
    visitor,
    userAgent: USER_AGENTS[visitor],
    notAsked,
    failure: failure && { code: failure.code, sentence: failureWords(failure).sentence },
    status: answer?.status ?? null,
    way: hops.map(({ url, status }) => ({ url: shortAddress(url), status })),
    finalUrl: answer?.finalUrl ?? null,
    // Where a redirect led that could not be followed, too.
    leadsOnTo: leadsOnTo ?? failure?.hops.at(-1)?.location ?? null,
    access: access?.kind ?? null,
    by: access?.by ?? null,
    title: head?.title?.value ?? null,
    description: head?.description?.value ?? null,
    image: head?.image?.value ?? null,
    canonical: head?.canonical?.value ?? null,
    contentRange: answer?.headers.find(({ name }) => name === 'content-range')?.value ?? null,
    bytesDecoded: answer?.bytesDecoded ?? null,
    firstByteMs: answer?.timings.firstByteMs ?? null,
    totalMs: answer?.timings.totalMs ?? null,
  }
}
