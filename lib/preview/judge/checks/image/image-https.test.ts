/** http:// images fail; the finding says who forgives. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { candidateOf, factsOf, failureOf, imageOf, timingsOf } from '../../../testing/sample-facts'
import {
  factsUnread,
  factsWithAddress,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import type { FailureCode, Facts } from '../../../vocabulary/facts'
import { imageHttps } from './image-https'

const run = (facts: Facts) => runCheck(imageHttps, facts, WHATSAPP)
const candidate = candidateOf({ value: 'http://www.example.com/a.jpg' })
const UPGRADING = { list: [{ code: 'client.whatsapp-android' }, { code: 'client.whatsapp-web' }] }

it('passes over https', () => expect(run(factsOf())).toMatchObject({ status: 'pass', code: 'https' }))

it('fails for http even where a client forgives, and gives the https tag', () => {
  const result = run(factsWithImage({ candidate, upgradedToHttps: true }))
  expect(result).toMatchObject({
    status: 'fail',
    code: 'http-though-https-works',
    params: { clients: UPGRADING, others: { list: [{ code: 'client.whatsapp-ios' }] }, othersCount: 1 },
    fix: { steps: { code: 'write-https' } },
  })
  expect(result.fix?.snippet?.code).toContain('https://www.example.com/a.jpg')
})

it('says that nobody shows it when https does not respond', () => {
  const loaded = (upgradeFailure: FailureCode | null) =>
    run(
      factsWithImage({
        candidate,
        finalUrl: candidate.value,
        upgradeFailure: upgradeFailure && failureOf(upgradeFailure),
      }),
    )
  expect(loaded('tls-expired')).toMatchObject({
    status: 'fail',
    code: 'http-and-https-fails',
    params: { clients: UPGRADING, because: { code: 'failure.tls-expired.clause' } },
    fix: { steps: { code: 'serve-https-first' } },
  })
  expect(loaded(null).code).toBe('http-and-no-https')
  // Our own trouble says nothing of the server.
  expect(loaded('busy').code).toBe('http')
})

it('says what the request met when nothing was loaded', () => {
  const failed = (code: FailureCode | null) =>
    run(
      factsOf({
        candidate,
        attempts: [{ candidate, image: null, picture: null, failure: code && failureOf(code) }],
      }),
    ).code
  expect(failed('connection-refused')).toBe('http-and-https-fails')
  expect(failed('busy')).toBe('http')
  expect(failed(null)).toBe('http')
})

it('fails when a redirect leads to http', () => {
  const hop = { ...imageOf().hops[0], status: 302, location: 'http://cdn.example.com/a.jpg' }
  const hops = [
    { url: 'https://www.example.com/a.jpg', address: null, headers: [], timings: timingsOf(), ...hop },
  ]
  const result = run(factsWithImage({ hops }))
  expect(result).toMatchObject({
    status: 'fail',
    code: 'redirected-to-http',
    params: { clients: UPGRADING },
  })
  expect(result.evidence?.[1]?.value).toMatchObject({
    params: { status: 302, location: 'http://cdn.example.com/a.jpg' },
  })
})

it('does not arise without a whole address, and is not known on an unread page', () => {
  expect(run(factsWithAddress('/a.jpg'))).toMatchObject({ status: 'not-applicable', code: 'no-address' })
  expect(run(factsWithoutImage()).status).toBe('not-applicable')
  expect(run(factsUnread()).status).toBe('unknown')
})

it('says nothing about the scheme of an address that no phone can reach', () => {
  const hidden = candidateOf({ value: 'http://192.168.7.4:3000/og.png' })
  const failure = failureOf('blocked-address', { url: hidden.value })
  expect(
    run(
      factsOf({ candidate: hidden, attempts: [{ candidate: hidden, image: null, picture: null, failure }] }),
    ),
  ).toMatchObject({ status: 'not-applicable', code: 'private-network' })
})
