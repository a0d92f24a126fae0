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
import { imageGap, imageKeyOf, offerImage, VALUE_FACTS, valuesOf } from '../../values/value-facts'

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
    const offered = valuesOf({ head, page, ...rest }, client).image
    const found = offered && offerImage(offered, key)
    const tried = trialEvidence(trials.filter(({ what }) => what.startsWith('image')))
    const other = {
      evidence: [address, ...tried, ...(found?.evidence ?? [])],
      fix: found?.fix ?? fix('name-another-address', { rule: candidate.rule }, imageGap(key)),
    }
    if (image) return byStatus(image, faultOfAddress(candidate, trials)?.fault ?? null, other)
    if (failure) return byFailure(failure, other)
    return unknown('not-fetched', {}, { evidence: [address] })
  },
})

interface Otherwise<F> {
  evidence: Evidence[]
  fix: F
}

function byStatus<F extends Fix>(image: ImageFact, fault: AddressFault | null, other: Otherwise<F>) {
  const { status, hops } = image
  const evidence = [...other.evidence, ...hopEvidence(hops)]
  if (isLoaded(image)) return pass('loads', { status }, { evidence })
  if (isRefused(image)) return notApplicable('refused', { status }, { evidence })
  const rest = { ...other, evidence }
  if (fault === 'signs')
    return fail('signs-encoded', { status }, { evidence, fix: fix('write-plain-address', {}) })
  if (fault !== null) return fail('address-wrong', { status, fault }, rest)
  return hasNothingThere(status)
    ? fail('does-not-exist', { status }, rest)
    : fail('error-status', { status }, rest)
}

function byFailure<F extends Fix>(failure: Failure, other: Otherwise<F>) {
  const { code, hops, detail } = failure
  const because = failureSentence(failure)
  if (phonesFailToo(code)) {
    const found = { because, reason: detail ?? 'none' }
    return fail('fails', found, { ...other, evidence: [...other.evidence, ...hopEvidence(hops)] })
  }
  return unknown('could-not-look', { because }, { evidence: other.evidence })
}
