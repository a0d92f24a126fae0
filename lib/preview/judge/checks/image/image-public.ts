/** May anybody load the image, without a login, a cookie or a referrer? */
import { failureSentence } from '../../../vocabulary/failure-message'
import type { Failure, ImageFact } from '../../../vocabulary/facts'
import { phrase } from '../../../vocabulary/message'
import { asksForPassword, isWithheldByLaw } from '../../../vocabulary/statuses'
import type { ImageCandidate } from '../../../vocabulary/tags'
import { defineCheck, type Evidence, fail, fix, notApplicable, pass, unknown } from '../../check'
import { findAttempt } from '../../image/find-attempt'
import { isLoaded, isRefused } from '../../image/not-loaded'
import { privatePlaceOf } from '../../image/private-address'
import { hopEvidence } from '../../page/hop-evidence'

const LOGIN_PATH =
  /\/(?:login|log-in|signin|sign-in|sso|auth|oauth2?|wp-login\.php|account\/login)(?:[/?#]|$)/i

export const imagePublic = defineCheck({
  id: 'image-public',
  group: 'image',
  weight: 8,
  costs: 'picture',
  needs: ['candidate', 'attempts', 'page'],
  witnesses: ['imagePublic', 'noCookies'],
  run({ candidate, attempts, page }) {
    const { image, failure } = findAttempt(attempts, candidate) ?? { image: null, failure: null }
    const address: Evidence = { label: candidate.rule, value: candidate.value }
    const place = privatePlaceOf(candidate, failure, page.finalUrl)
    if (place) {
      const host = URL.parse(failure?.url ?? candidate.url ?? '')?.host ?? ''
      const origin = new URL(page.finalUrl).origin
      const rest = { evidence: [address], fix: fix('name-public-address', { rule: candidate.rule, origin }) }
      return place === 'own-machine'
        ? fail('own-machine', { host }, rest)
        : fail('private-network', { host }, rest)
    }
    if (!image) return noImage(candidate, failure, address)
    const evidence = [address, ...hopEvidence(image.hops)]
    if (isRefused(image)) return refused(image, evidence)
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

function refused({ status, headers, finalUrl }: ImageFact, evidence: Evidence[]) {
  const challenge = headers.find(({ name }) => name === 'www-authenticate')?.value
  const nginx = 'valid_referers none blocked server_names;\nif ($invalid_referer) { return 403; }'
  const rest = {
    evidence,
    fix: asksForPassword(status)
      ? fix('open-without-password', { url: finalUrl })
      : fix('allow-path', { path: new URL(finalUrl).pathname }, { language: 'nginx', code: nginx }),
  }
  if (challenge !== undefined) return fail('refused-with-challenge', { status, challenge }, rest)
  return isWithheldByLaw(status)
    ? fail('withheld-by-law', { status }, rest)
    : fail('refused', { status }, rest)
}

/** The address of the login page the request was led to; null when there was none. */
function loginPage({ hops, finalUrl, format }: ImageFact): string | null {
  if (hops.length < 2 || format !== null) return null
  const path = URL.canParse(finalUrl) ? new URL(finalUrl).pathname : ''
  return LOGIN_PATH.test(path) ? finalUrl : null
}
