/** Is the image served over https://? */
import { failureClause } from '../../../vocabulary/failure-message'
import { phonesFailToo } from '../../../vocabulary/failures'
import type { HopFact, ImageAttempt } from '../../../vocabulary/facts'
import { listOf } from '../../../vocabulary/message'
import type { ImageCandidate } from '../../../vocabulary/tags'
import { type Audience, defineCheck, type Evidence, fail, fix, notApplicable, pass } from '../../check'
import { findAttempt } from '../../image/find-attempt'
import { privatePlaceOf } from '../../image/private-address'
import { hopEvidence } from '../../page/hop-evidence'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'

export const imageHttps = defineCheck({
  id: 'image-https',
  group: 'image',
  weight: 5,
  needs: ['candidate', 'head', 'attempts', 'page'],
  witnesses: ['imageHttps'],
  run({ candidate, head, attempts, page }, audience) {
    const evidence = tagEvidence(head, candidate.tag, candidate.rule)
    const { url } = candidate
    if (url === null) return notApplicable('no-address', {}, { evidence })
    const attempt = findAttempt(attempts, candidate)
    // With https:// in front it would be no more public.
    if (privatePlaceOf(candidate, attempt?.failure ?? null, page.finalUrl))
      return notApplicable('private-network', {}, { evidence })
    if (url.startsWith('http:')) return httpAddress({ ...candidate, url }, attempt, evidence, audience)
    const hops = attempt?.image?.hops ?? []
    if (!hops.some(leadsToHttp)) return pass('https', {}, { evidence })
    return fail(
      'redirected-to-http',
      { clients: clientsThat('upgraded', audience) },
      { evidence: [...evidence, ...hopEvidence(hops)], fix: fix('redirect-to-https', {}) },
    )
  },
})

function httpAddress(
  { url, rule }: ImageCandidate & { url: string },
  attempt: ImageAttempt | null,
  evidence: Evidence[],
  audience: Audience,
) {
  const snippet = { language: 'html', code: metaTag(rule, `https:${url.slice('http:'.length)}`) } as const
  const clients = clientsThat('upgraded', audience)
  const { image = null, failure = null } = attempt ?? {}
  if (image?.upgradedToHttps && image.upgradeFailure === null) {
    const others = clientsThat('dropped', audience)
    const found = { clients, others, othersCount: others.list.length }
    const disputed = ['imageHttps'] as const
    const steps = fix('write-https', {}, snippet)
    return fail('http-though-https-works', found, { evidence, fix: steps, disputed })
  }
  const rest = { evidence, fix: fix('serve-https-first', {}, snippet) }
  const why = image ? image.upgradeFailure : failure
  if (!why && image) return fail('http-and-no-https', { clients }, rest)
  // Our own trouble says nothing of what a phone gets over https://.
  if (!why || !phonesFailToo(why.code)) return fail('http', { clients }, rest)
  return fail('http-and-https-fails', { clients, because: failureClause(why.code) }, rest)
}

const clientsThat = (wanted: 'upgraded' | 'dropped', { app }: Audience) =>
  listOf(app.filter(({ images }) => images.insecure === wanted).map(({ name }) => name))

const leadsToHttp = ({ url, location }: HopFact): boolean =>
  [url, location].some((address) => address?.toLowerCase().startsWith('http://'))
