/** Who may see the image: refusals, logins and private networks fail; a missing file says nothing about it. */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import {
  candidateOf,
  factsOf,
  failureOf,
  headOf,
  IMAGE_URL,
  imageOf,
  knownFact,
  pageOf,
  tagOf,
  tagsWith,
} from '../../../testing/sample-facts'
import {
  factsUnread,
  factsWithAddress,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import { triedPicture } from '../../../testing/sample-trials'
import type { Facts, ImageRefusalFact } from '../../../vocabulary/facts'
import type { TrialFact } from '../../../vocabulary/trials'
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

describe('who refuses, as far as the response says it', () => {
  const refusedBy = (
    image: Parameters<typeof factsWithImage>[0],
    refusal: ImageRefusalFact,
    trials: TrialFact[] = [],
  ) => {
    const facts = factsWithImage({ status: 403, ...image }, null)
    const attempts = facts.attempts.known ? facts.attempts.value.map((each) => ({ ...each, refusal })) : []
    return run({ ...facts, attempts: knownFact(attempts), trials: knownFact(trials) })
  }
  const nobody = { by: null, through: [] }
  const header = (changed: 'referer' | 'user-agent') =>
    triedPicture(IMAGE_URL, { what: 'image-header', changed })

  it('a protection, with its own rule', () =>
    expect(refusedBy({}, { by: 'Cloudflare', through: ['Cloudflare'] })).toMatchObject({
      code: 'refused-by-protection',
      fix: { steps: { code: 'allow-rule.cloudflare' } },
    }))
  it('a store, opened for this one file', () => {
    const finalUrl = 'https://media.s3.eu-west-1.amazonaws.com/img/a%20b.jpg'
    const result = refusedBy({ finalUrl, headers: [{ name: 'server', value: 'AmazonS3' }] }, nobody)
    expect(result).toMatchObject({ code: 'refused-by-store', params: { store: 's3' } })
    expect(result.fix?.snippet?.code).toContain('"arn:aws:s3:::media/img/a b.jpg"')
  })
  it('a signature', () => {
    const finalUrl = `${IMAGE_URL}?X-Amz-Expires=300&X-Amz-Signature=abc`
    expect(refusedBy({ finalUrl, contentType: 'application/xml' }, nobody).code).toBe('signature-refused')
  })
  it('hot-link rules only when a Referer makes the difference, and a server rule only where the server shows itself', () => {
    const byNginx = refusedBy({}, { by: null, through: ['nginx'] }, [header('referer')])
    expect(byNginx).toMatchObject({
      code: 'refused-without-referer',
      fix: { snippet: { language: 'nginx' } },
    })
    expect(refusedBy({}, nobody, [header('referer')]).fix?.snippet).toBeUndefined()
    const nothing = refusedBy({}, { by: null, through: ['nginx'] })
    expect(nothing).toMatchObject({ code: 'refused' })
    expect(nothing.fix?.snippet).toBeUndefined()
  })
  it('a rule on the user agent', () =>
    expect(refusedBy({}, nobody, [header('user-agent')]).code).toBe('refused-by-agent'))
  it('an address that is encoded twice', () => {
    const value = 'https://www.example.com/a%2520b.jpg'
    const candidate = candidateOf({ value, url: value })
    const trial = triedPicture('https://www.example.com/a%20b.jpg', {
      changed: 'decoded-once',
      from: { rule: 'og:image', value },
    })
    const head = headOf(tagsWith('og:image', tagOf('og:image', value)))
    const facts = factsWithImage({ candidate, requestedUrl: value, finalUrl: value, status: 403 }, null, head)
    expect(run({ ...facts, trials: knownFact([trial]) })).toMatchObject({
      code: 'address-refused',
      params: { fault: 'twice' },
      fix: { steps: { code: 'trial.put-image' } },
    })
  })
})

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
