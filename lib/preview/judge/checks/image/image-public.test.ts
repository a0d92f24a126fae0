/** Who may see the image: refusals, logins and private networks fail; a missing file says nothing about it. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { candidateOf, factsOf, failureOf, imageOf, pageOf } from '../../../testing/sample-facts'
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

const onOwnMachine = (value: string, page = 'https://www.example.com/blog/bread') => {
  const failure = failureOf('blocked-address', { url: value })
  const candidate = candidateOf({ value })
  return run(
    factsOf({
      candidate,
      page: pageOf({ finalUrl: page }),
      attempts: [{ candidate, image: null, picture: null, failure }],
    }),
  )
}

it.each(['http://localhost:4321/og.png', 'http://127.0.0.1/og.png', 'https://[::1]:8443/og.png'])(
  'knows %s as the machine of whoever made the page, and names the site’s own address',
  (value) =>
    expect(onOwnMachine(value)).toMatchObject({
      status: 'fail',
      code: 'own-machine',
      params: { host: new URL(value).host },
      fix: { steps: { params: { origin: 'https://www.example.com' } } },
    }),
)

it('fails for the own machine though the scan may look there, but not on a page that is there itself', () => {
  const value = 'http://localhost:4321/og.png'
  const loaded = (finalUrl: string) => {
    const candidate = candidateOf({ value })
    const image = imageOf({ candidate, requestedUrl: value, finalUrl: value })
    return run(
      factsOf({
        candidate,
        page: pageOf({ finalUrl }),
        attempts: [{ candidate, image, picture: null, failure: null }],
      }),
    )
  }
  expect(loaded('https://www.example.com/')).toMatchObject({ status: 'fail', code: 'own-machine' })
  expect(loaded('http://localhost:4321/')).toMatchObject({ status: 'pass' })
})
