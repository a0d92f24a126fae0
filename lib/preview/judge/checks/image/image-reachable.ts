/** Does the image's address respond to a request for the image with success? */
import { failureSentence } from '../../../vocabulary/failure-message'
import { hasNothingThere } from '../../../vocabulary/statuses'
import { phonesFailToo } from '../../../vocabulary/failures'
import type { Failure, ImageFact } from '../../../vocabulary/facts'
import type { ImageCandidate } from '../../../vocabulary/tags'
import { defineCheck, type Evidence, fail, fix, notApplicable, pass, unknown } from '../../check'
import { findAttempt } from '../../image/find-attempt'
import { isLoaded, isRefused } from '../../image/not-loaded'
import { privatePlaceOf } from '../../image/private-address'
import { hopEvidence } from '../../page/hop-evidence'

export const imageReachable = defineCheck({
  id: 'image-reachable',
  group: 'image',
  weight: 8,
  costs: 'picture',
  needs: ['candidate', 'attempts', 'page'],
  witnesses: ['imageNoFallback', 'status2xx', 'tlsValid'],
  run({ candidate, attempts, page }) {
    const address: Evidence = { label: candidate.rule, value: candidate.value }
    const { url } = candidate
    if (url === null) return notApplicable('no-address', {}, { evidence: [address] })
    const { image, failure } = findAttempt(attempts, candidate) ?? { image: null, failure: null }
    if (privatePlaceOf(candidate, failure, page.finalUrl))
      return notApplicable('private-network', {}, { evidence: [address] })
    if (image) return byStatus(image, candidate, address)
    if (failure) return byFailure(failure, url, address)
    return unknown('not-fetched', {}, { evidence: [address] })
  },
})

function byStatus(image: ImageFact, { rule }: ImageCandidate, address: Evidence) {
  const { status, hops, requestedUrl: url } = image
  const evidence = [address, ...hopEvidence(hops)]
  if (isLoaded(image)) return pass('loads', { status }, { evidence })
  if (isRefused(image)) return notApplicable('refused', { status }, { evidence })
  const rest = { evidence, fix: fix('put-picture-there', { url, rule }) }
  return hasNothingThere(status)
    ? fail('does-not-exist', { status }, rest)
    : fail('error-status', { status }, rest)
}

function byFailure(failure: Failure, url: string, address: Evidence) {
  const { code, hops, detail } = failure
  const because = failureSentence(failure)
  if (phonesFailToo(code)) {
    const evidence = [address, ...hopEvidence(hops)]
    const found = { because, reason: detail ?? 'none' }
    return fail('fails', found, { evidence, fix: fix('send-the-picture', { url }) })
  }
  return unknown('could-not-look', { because }, { evidence: [address] })
}
