/** Is the image served over https://? */
import { failureClause } from '../../../vocabulary/failure-message'
import { phonesFailToo } from '../../../vocabulary/failures'
import type { HopFact, ImageAttempt } from '../../../vocabulary/facts'
import { listOf } from '../../../vocabulary/message'
import {
  type Audience,
  defineCheck,
  type Evidence,
  fail,
  fix,
  notApplicable,
  pass,
  unknown,
} from '../../check'
import { findAttempt } from '../../image/find-attempt'
import { isBesideUnpublished, privatePlaceOf } from '../../image/private-address'
import { hopEvidence } from '../../page/hop-evidence'
import { metaTag } from '../../tags/meta-tag'
import { tagEvidence } from '../../tags/og-reading'
import { imageGap, imageKeyOf, offerPicture, withOffer } from '../../values/offer-picture'
import { VALUE_FACTS } from '../../values/value-facts'

export const imageHttps = defineCheck({
  id: 'image-https',
  group: 'image',
  weight: 5,
  needs: ['candidate', 'head', 'page'],
  orMissing: ['published', ...VALUE_FACTS],
  witnesses: ['imageHttps'],
  run({ candidate, head, page, published, ...facts }, audience) {
    const attempts = facts.attempts.known ? facts.attempts.value : []
    const evidence = tagEvidence(head, candidate.tag, candidate.rule)
    const { url } = candidate
    if (url === null) return notApplicable('no-address', {}, { evidence })
    const attempt = findAttempt(attempts, candidate)
    // With https:// in front it would be no more public.
    if (privatePlaceOf(candidate, attempt?.failure ?? null, page.finalUrl))
      return notApplicable('private-network', {}, { evidence })
    if (!published.known && isBesideUnpublished(published, url))
      return unknown('shared.fact-missing', { because: published.because })
    if (url.startsWith('http:')) {
      const key = imageKeyOf(candidate.rule)
      const offer = offerPicture({ head, page, ...facts }, audience.client, { key, fits: isOverHttps })
      return httpAddress({ key, url }, attempt, { evidence, offer, audience })
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
  offer: ReturnType<typeof offerPicture>
  audience: Audience
}

function httpAddress(
  { key, url }: { key: string; url: string },
  attempt: ImageAttempt | null,
  { evidence, offer, audience }: HttpFound,
) {
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
  const rest = withOffer(evidence, offer, fix('serve-https-first', {}, imageGap(key)))
  const why = image ? image.upgradeFailure : failure
  if (!why && image) return fail('http-and-no-https', { clients }, rest)
  // Our own trouble says nothing of what a phone gets over https://.
  if (!why || !phonesFailToo(why.code)) return fail('http', { clients }, rest)
  return fail('http-and-https-fails', { clients, because: failureClause(why.code) }, rest)
}

const clientsThat = (wanted: 'upgraded' | 'dropped', { app }: Audience) =>
  listOf(app.filter(({ images }) => images.insecure === wanted).map(({ name }) => name))

const isOverHttps = ({ value }: { value: string }) => value.startsWith('https:')

const leadsToHttp = ({ url, location }: HopFact): boolean =>
  [url, location].some((address) => address?.toLowerCase().startsWith('http://'))
