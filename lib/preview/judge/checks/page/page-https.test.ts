/** Is http told from https, with what https would have sent? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import {
  factsOf,
  failureOf,
  missingFact,
  pageOf,
  requestOf,
  SOME_REASON,
  timingsOf,
} from '../../../testing/sample-facts'
import { pageHttps } from './page-https'

const run = (overrides: Parameters<typeof factsOf>[0] = {}) =>
  runCheck(pageHttps, factsOf(overrides), WHATSAPP)
const http = requestOf({ url: 'http://www.example.com/a', scheme: 'http' })

describe('page-https', () => {
  it('passes an https page', () => expect(run()).toMatchObject({ status: 'pass', code: 'https' }))

  it('fails an http link even when https works, and hands over the https address', () => {
    const result = run({ request: http, page: pageOf({ upgradedToHttps: true }) })
    expect(result).toMatchObject({
      status: 'fail',
      code: 'http-though-https-works',
      fix: { snippet: { code: 'https://www.example.com/a' } },
    })
    expect(result.noCard).toBeUndefined()
  })

  it('says that there is no card when https does not respond', () => {
    const upgradeFailure = failureOf('connection-refused')
    const refused = {
      status: 'fail',
      code: 'http-and-https-fails',
      noCard: true,
      params: { because: { code: 'failure.connection-refused.clause' } },
    }
    expect(run({ request: http, page: pageOf({ finalUrl: http.url, upgradeFailure }) })).toMatchObject(
      refused,
    )
    expect(run({ request: http, page: missingFact(SOME_REASON, upgradeFailure) })).toMatchObject(refused)
    expect(run({ request: http, page: missingFact() })).toMatchObject({
      status: 'fail',
      code: 'http-and-no-https',
      noCard: true,
    })
  })

  it('fails a certificate that a phone refuses', () => {
    const page = missingFact(SOME_REASON, failureOf('tls-expired'))
    expect(run({ page })).toMatchObject({
      status: 'fail',
      code: 'tls-failure',
      noCard: true,
      params: {
        problem: { code: 'failure.tls-expired.title' },
        because: SOME_REASON,
        reason: 'tls-expired',
      },
      fix: {
        steps: { code: 'show-certificate', params: { steps: { code: 'advice.tls.renew' } } },
        snippet: { code: expect.stringContaining('www.example.com:443') },
      },
    })
  })

  it('shows what was wrong with the certificate, and asks the port of the link', () => {
    const certificate = {
      names: ['example.com'],
      issuer: 'A Public Authority',
      from: '2026-01-01T00:00:00.000Z',
      until: '2027-01-01T00:00:00.000Z',
      alone: true,
    }
    const url = 'https://www.example.com:8443/'
    const { evidence, fix } = run({
      page: missingFact(SOME_REASON, failureOf('tls-incomplete', { url, certificate })),
    })
    expect(evidence?.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['example.com', 'A Public Authority', '2027-01-01T00:00:00Z']),
    )
    expect(fix).toMatchObject({
      steps: { params: { steps: { code: 'advice.tls.chain' } } },
      snippet: { code: expect.stringContaining('www.example.com:8443') },
    })
  })

  it('fails a link that ends on http and warns of http in the redirect chain', () => {
    expect(run({ page: pageOf({ finalUrl: 'http://www.example.com/b' }) })).toMatchObject({
      status: 'fail',
      code: 'ends-on-http',
      params: { url: 'http://www.example.com/b' },
      fix: { steps: { params: { url: 'https://www.example.com/b' } } },
    })
    const hop = { url: 'https://a.example/', status: 301, address: null, headers: [], timings: timingsOf() }
    const hops = [{ ...hop, location: 'http://www.example.com/' }, ...pageOf().hops]
    expect(run({ page: pageOf({ hops }) })).toMatchObject({
      status: 'warn',
      code: 'redirect-through-http',
      fix: { steps: { code: 'skip-http-hop', params: { url: 'https://a.example/' } } },
    })
  })

  it('passes https that leads to something other than a page', () => {
    const page = missingFact(SOME_REASON, failureOf('not-html', { hops: pageOf().hops }))
    expect(run({ page })).toMatchObject({ status: 'pass', code: 'https-throughout' })
  })

  it('does not know when there was no response for another reason, or the input is no address', () => {
    expect(run({ page: missingFact(SOME_REASON, failureOf('dns-not-found')) })).toMatchObject({
      status: 'unknown',
      code: 'not-known',
      params: { because: SOME_REASON },
    })
    expect(run({ request: missingFact() }).status).toBe('unknown')
  })
})

it('asks the port that the failed address names', () => {
  const failure = failureOf('tls-expired', { url: 'https://shop.example.com:8443/loaf' })
  expect(run({ page: missingFact(SOME_REASON, failure) }).fix?.snippet?.code).toContain(
    '-connect shop.example.com:8443 -servername shop.example.com ',
  )
})
