/** May anybody load the image, without a login, a cookie or a referrer? */
import { failureSentence } from '../../../vocabulary/failure-message'
import type { Failure, ImageAttempt, ImageFact } from '../../../vocabulary/facts'
import { phrase } from '../../../vocabulary/message'
import { asksForPassword, isWithheldByLaw } from '../../../vocabulary/statuses'
import type { ImageCandidate } from '../../../vocabulary/tags'
import type { TrialFact } from '../../../vocabulary/trials'
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
import { expiringAddress } from '../../image/expiring-address'
import { findAttempt } from '../../image/find-attempt'
import { nameImageRefusal } from '../../image/image-refusal'
import { isLoaded, isRefused } from '../../image/not-loaded'
import { isBesideUnpublished, privatePlaceOf } from '../../image/private-address'
import { objectPolicy } from '../../image/store-policy'
import { unlinkRule } from '../../image/unlink-rule'
import { faultOfAddress } from '../../image/wrong-address'
import { hopEvidence } from '../../page/hop-evidence'
import { succeeded, trialEvidence, trialsIn } from '../../values/trial-evidence'
import { imageGap, imageKeyOf, offerPicture, withOffer } from '../../values/offer-picture'
import { VALUE_FACTS } from '../../values/value-facts'
import { allowRuleFor } from '../../visits/allow-rules'

const LOGIN_PATH =
  /\/(?:login|log-in|signin|sign-in|sso|auth|oauth2?|wp-login\.php|account\/login)(?:[/?#]|$)/i

export const imagePublic = defineCheck({
  id: 'image-public',
  group: 'image',
  weight: 8,
  needs: ['candidate', 'page', 'head'],
  orMissing: ['published', ...VALUE_FACTS],
  witnesses: ['imagePublic', 'noCookies'],
  run({ candidate, page, head, published, ...rest }, { client }) {
    if (!published.known && isBesideUnpublished(published, candidate.url))
      return unknown('shared.fact-missing', { because: published.because })
    const attempts = rest.attempts.known ? rest.attempts.value : []
    const attempt = findAttempt(attempts, candidate)
    const { image, failure } = attempt ?? { image: null, failure: null }
    const address: Evidence = { label: candidate.rule, value: candidate.value }
    const trials = trialsIn(rest.trials)
    const key = imageKeyOf(candidate.rule)
    const offer = () => offerPicture({ head, page, ...rest }, client, { key })
    const place = privatePlaceOf(candidate, failure, page.finalUrl)
    if (place) {
      const host = URL.parse(failure?.url ?? candidate.url ?? '')?.host ?? ''
      const { origin } = new URL(page.finalUrl)
      const tried = trialEvidence(trials.filter(({ what }) => what === 'image-address'))
      const gap = fix('name-public-address', { rule: candidate.rule, origin }, imageGap(key))
      const other = withOffer([address, ...tried], offer(), gap)
      return place === 'own-machine'
        ? fail('own-machine', { host, origin }, other)
        : fail('private-network', { host, origin }, other)
    }
    if (!image) return noImage(candidate, failure, address)
    const evidence = [address, ...hopEvidence(image.hops)]
    if (attempt && isRefused(image))
      return refused({ attempt, image, candidate, evidence, trials, offer, client })
    const login = loginPage(image)
    if (login !== null) {
      const seen = { label: phrase('evidence.login-page', {}), value: login }
      return fail('login', {}, { evidence: [...evidence, seen], fix: fix('take-out-of-login', {}) })
    }
    if (!isLoaded(image)) return unknown('error-status', { status: image.status }, { evidence })
    return pass('public', {}, { evidence })
  },
})

function noImage({ url }: ImageCandidate, failure: Failure | null, address: Evidence) {
  const rest = { evidence: [address] }
  if (url === null) return notApplicable('no-address', {}, rest)
  return failure
    ? unknown('no-response', { because: failureSentence(failure) }, rest)
    : unknown('not-fetched', {}, rest)
}

interface Refused {
  attempt: ImageAttempt
  image: ImageFact
  candidate: ImageCandidate
  evidence: Evidence[]
  trials: readonly TrialFact[]
  offer: () => ReturnType<typeof offerPicture>
  client: Audience['client']
}

function refused({ attempt, image, candidate, evidence: seen, trials, offer, client }: Refused) {
  const { status, headers, finalUrl } = image
  const about = trials.filter(({ what }) => what.startsWith('image'))
  const evidence = [...seen, ...trialEvidence(about)]
  const wrong = faultOfAddress(candidate, trials)
  const offered = wrong && offer()
  if (offered) {
    const rest = { ...offered, evidence: [...seen, ...offered.evidence] }
    return fail('address-refused', { status, fault: wrong.fault }, rest)
  }
  const found = { status }
  const path = new URL(finalUrl).pathname
  const named = nameImageRefusal(image, attempt.refusal)
  switch (named?.kind) {
    case 'protection':
      return fail('refused-by-protection', { ...found, by: named.by }, { evidence, fix: allowRuleFor(named.by, [], client, path).fix })
    case 'expired': {
      const parameters = { list: expiringAddress(finalUrl)?.parameters ?? [] }
      return fail('signature-refused', { ...found, parameters }, { evidence, fix: fix('name-permanent-address', { parameters }) })
    }
    case 'store':
      return fail('refused-by-store', { ...found, store: named.store }, { evidence, fix: fix('open-object', { path, store: named.store }, objectPolicy(named.store, finalUrl)) })
    case undefined:
      break
  }
  if (asksForPassword(status)) {
    const challenge = headers.find(({ name }) => name === 'www-authenticate')?.value
    const rest = { evidence, fix: fix('open-without-password', { url: finalUrl }) }
    return challenge === undefined ? fail('refused', found, rest) : fail('refused-with-challenge', { ...found, challenge }, rest)
  }
  if (isWithheldByLaw(status)) return fail('withheld-by-law', found, { evidence, fix: fix('allow-path', { path }) })
  const through = attempt.refusal?.through ?? []
  if (succeeded(about, 'referer'))
    return fail('refused-without-referer', found, { evidence, fix: fix('allow-without-referer', { path, server: through[0] ?? 'none' }, unlinkRule(through, path)) })
  if (succeeded(about, 'user-agent'))
    return fail('refused-by-agent', found, { evidence, fix: allowRuleFor(null, through, client, path).fix })
  return fail('refused', found, { evidence, fix: fix('allow-path', { path }) })
} // prettier-ignore

/** The address of the login page the request was led to; null when there was none. */
function loginPage({ hops, finalUrl, format }: ImageFact): string | null {
  if (hops.length < 2 || format !== null) return null
  const path = URL.canParse(finalUrl) ? new URL(finalUrl).pathname : ''
  return LOGIN_PATH.test(path) ? finalUrl : null
}
