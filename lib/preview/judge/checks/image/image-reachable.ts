/** Does the image's address respond to a request for the image with success? */
import { failureSentence } from '../../../vocabulary/failure-message'
import { hasNothingThere } from '../../../vocabulary/statuses'
import { phonesFailToo } from '../../../vocabulary/failures'
import type { Failure, ImageFact } from '../../../vocabulary/facts'
import { defineCheck, type Evidence, fail, type Fix, fix, notApplicable, pass, unknown } from '../../check'
import { findAttempt } from '../../image/find-attempt'
import { isLoaded, isRefused } from '../../image/not-loaded'
import { privatePlaceOf } from '../../image/private-address'
import { type AddressFault, faultOfAddress } from '../../image/wrong-address'
import { hopEvidence } from '../../page/hop-evidence'
import { trialEvidence, trialsIn } from '../../values/trial-evidence'
import { imageGap, imageKeyOf, offerPicture, withOffer } from '../../values/offer-picture'
import { VALUE_FACTS } from '../../values/value-facts'

export const imageReachable = defineCheck({
  id: 'image-reachable',
  group: 'image',
  weight: 8,
  needs: ['candidate', 'page', 'head'],
  orMissing: VALUE_FACTS,
  witnesses: ['imageNoFallback', 'status2xx', 'tlsValid'],
  run({ candidate, page, head, ...rest }, { client }) {
    const attempts = rest.attempts.known ? rest.attempts.value : []
    const address: Evidence = { label: candidate.rule, value: candidate.value }
    const { url } = candidate
    if (url === null) return notApplicable('no-address', {}, { evidence: [address] })
    const { image, failure } = findAttempt(attempts, candidate) ?? { image: null, failure: null }
    if (privatePlaceOf(candidate, failure, page.finalUrl))
      return notApplicable('private-network', {}, { evidence: [address] })
    const trials = trialsIn(rest.trials)
    const key = imageKeyOf(candidate.rule)
    const tried = trialEvidence(trials.filter(({ what }) => what.startsWith('image')))
    const seen = [address, ...tried]
    const other = () =>
      withOffer(
        seen,
        offerPicture({ head, page, ...rest }, client, { key }),
        fix('name-another-address', { rule: candidate.rule }, imageGap(key)),
      )
    if (image) return byStatus(image, faultOfAddress(candidate, trials)?.fault ?? null, { seen, other })
    if (failure) return byFailure(failure, { seen, other })
    return unknown('not-fetched', {}, { evidence: [address] })
  },
})

interface Otherwise<F> {
  seen: Evidence[]
  /** The page's other picture, for an address that fails. */
  other(): { evidence: Evidence[]; fix: F }
}

function byStatus<F extends Fix>(
  image: ImageFact,
  fault: AddressFault | null,
  { seen, other }: Otherwise<F>,
) {
  const { status } = image
  const hops = hopEvidence(image.hops)
  if (isLoaded(image)) return pass('loads', { status }, { evidence: [...seen, ...hops] })
  if (isRefused(image)) return notApplicable('refused', { status }, { evidence: [...seen, ...hops] })
  const offer = other()
  const rest = { ...offer, evidence: [...offer.evidence, ...hops] }
  const { evidence } = rest
  if (fault === 'signs')
    return fail('signs-encoded', { status }, { evidence, fix: fix('write-plain-address', {}) })
  if (fault !== null) return fail('address-wrong', { status, fault }, rest)
  return hasNothingThere(status)
    ? fail('does-not-exist', { status }, rest)
    : fail('error-status', { status }, rest)
}

function byFailure<F extends Fix>(failure: Failure, { seen, other }: Otherwise<F>) {
  const { code, hops, detail } = failure
  const because = failureSentence(failure)
  if (phonesFailToo(code)) {
    const found = { because, reason: detail ?? 'none' }
    const rest = other()
    return fail('fails', found, { ...rest, evidence: [...rest.evidence, ...hopEvidence(hops)] })
  }
  return unknown('could-not-look', { because }, { evidence: seen })
}
