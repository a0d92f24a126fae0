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
import { imageGap, imageKeyOf, offerImage, VALUE_FACTS, valuesOf } from '../../values/value-facts'

export const imageHttps = defineCheck({
  id: 'image-https',
  group: 'image',
  weight: 5,
  needs: ['candidate', 'head', 'page'],
  orMissing: VALUE_FACTS,
  witnesses: ['imageHttps'],
  run({ candidate, head, page, ...facts }, audience) {
    const attempts = facts.attempts.known ? facts.attempts.value : []
    const evidence = tagEvidence(head, candidate.tag, candidate.rule)
    const { url } = candidate
    if (url === null) return notApplicable('no-address', {}, { evidence })
    const attempt = findAttempt(attempts, candidate)
    // With https:// in front it would be no more public.
    if (privatePlaceOf(candidate, attempt?.failure ?? null, page.finalUrl))
      return notApplicable('private-network', {}, { evidence })
    if (url.startsWith('http:')) {
      const offered = valuesOf({ head, page, ...facts }, audience.client).image
      const found = offered && offerImage(offered, imageKeyOf(candidate.rule))
      return httpAddress({ ...candidate, url }, attempt, { evidence, found, audience })
    }
    const hops = attempt?.image?.hops ?? []
    if (!hops.some(leadsToHttp)) return pass('https', {}, { evidence })
    return fail(
      'redirected-to-http',
      { clients: clientsThat('upgraded', audience) },
      { evidence: [...evidence, ...hopEvidence(hops)], fix: fix('redirect-to-https', {}) },
    )
  },
})

interface HttpFound {
  evidence: Evidence[]
  found: ReturnType<typeof offerImage> | null
  audience: Audience
}

function httpAddress(
  { url, rule }: ImageCandidate & { url: string },
  attempt: ImageAttempt | null,
  { evidence, found: offer, audience }: HttpFound,
) {
  const key = imageKeyOf(rule)
  const clients = clientsThat('upgraded', audience)
  const { image = null, failure = null } = attempt ?? {}
  if (image?.upgradedToHttps && image.upgradeFailure === null) {
    const others = clientsThat('dropped', audience)
    const found = { clients, others, othersCount: others.list.length }
    const code = metaTag(key, `https:${url.slice('http:'.length)}`)
    const written = fix('write-https', {}, { language: 'html', code })
    return fail('http-though-https-works', found, { evidence, fix: written, disputed: ['imageHttps'] })
  }
  // An address that was seen to fail is never printed.
  const rest = {
    evidence: [...evidence, ...(offer?.evidence ?? [])],
    fix: offer?.fix ?? fix('serve-https-first', {}, imageGap(key)),
  }
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
