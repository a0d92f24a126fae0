/** Who may see the image: refusals, logins and private networks fail; a missing file says nothing about it. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { candidateOf, factsOf, imageOf } from '../../../testing/facts'
import {
  factsUnread,
  factsWithAddress,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import type { Facts } from '../../../vocabulary/facts'
import { imagePublic } from './image-public'

const run = (facts: Facts) => runCheck(imagePublic, facts, WHATSAPP)

it('passes when it loads', () => expect(run(factsOf())).toMatchObject({ status: 'pass', code: 'public' }))

it.each([
  [401, 'refused', 'open-without-password'],
  [403, 'refused', 'allow-path'],
  [407, 'refused', 'open-without-password'],
  [451, 'withheld-by-law', 'allow-path'],
] as const)('fails for %d', (status, code, steps) =>
  expect(run(factsWithImage({ status }))).toMatchObject({
    status: 'fail',
    code,
    params: { status },
    fix: { steps: { code: steps } },
  }),
)

it('shows what the server demands', () => {
  const headers = [{ name: 'www-authenticate', value: 'Basic realm="staging"' }]
  expect(run(factsWithImage({ status: 401, headers }))).toMatchObject({
    code: 'refused-with-challenge',
    params: { status: 401, challenge: 'Basic realm="staging"' },
  })
})

it('fails when the request ends at a login page', () => {
  const hop = imageOf().hops[0]
  if (!hop) throw new Error('hop expected')
  const finalUrl = 'https://www.example.com/login?next=/img/bread.jpg'
  const hops = [
    { ...hop, status: 302, location: finalUrl },
    { ...hop, url: finalUrl },
  ]
  const image = { hops, finalUrl, format: null, contentType: 'text/html' }
  const result = run(factsWithImage(image, null))
  expect(result).toMatchObject({ status: 'fail', code: 'login' })
  expect(result.evidence?.at(-1)?.value).toBe(finalUrl)
})

it('fails for a private network', () => {
  expect(run(factsWithFailure('blocked-address'))).toMatchObject({ status: 'fail', code: 'private-network' })
})

it('does not know when the image is missing, failed or unread', () => {
  expect(run(factsWithImage({ status: 404 }))).toMatchObject({ status: 'unknown', code: 'error-status' })
  expect(run(factsWithFailure('timed-out'))).toMatchObject({
    status: 'unknown',
    code: 'no-response',
    params: { because: { code: 'failure.timed-out.sentence' } },
  })
  const candidate = candidateOf()
  const unasked = [{ candidate, image: null, picture: null, failure: null }]
  expect(run(factsOf({ attempts: unasked }))).toMatchObject({ status: 'unknown', code: 'not-fetched' })
  expect(run(factsUnread()).status).toBe('unknown')
  expect(run(factsWithAddress('/a.jpg'))).toMatchObject({ status: 'not-applicable', code: 'no-address' })
  expect(run(factsWithoutImage()).status).toBe('not-applicable')
})
