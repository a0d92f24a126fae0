/** Does the check tell the site's failures from ours? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { accessOf, factsOf, failureOf, missingFact, pageOf, SOME_REASON } from '../../../testing/sample-facts'
import { visitsOf, type VisitOverrides } from '../../../testing/sample-visits'
import { FAILURE_CODES, type FailureCode } from '../../../vocabulary/failures'
import { pageReachable } from './page-reachable'

const run = (overrides: Parameters<typeof factsOf>[0] = {}) =>
  runCheck(pageReachable, factsOf(overrides), WHATSAPP)
const failed = (code: FailureCode) => {
  const gone = missingFact(SOME_REASON, failureOf(code))
  return run({ page: gone, access: gone })
}

describe('page-reachable', () => {
  it('passes a page that responds with 200', () => {
    expect(run()).toMatchObject({ status: 'pass', code: 'responds', params: { status: 200 } })
    expect(run({ page: pageOf({ status: 299 }) }).status).toBe('pass')
  })

  it('fails what is the site’s failure, with its cause, and says that there is no card', () => {
    expect(failed('dns-not-found')).toMatchObject({
      status: 'fail',
      code: 'failure',
      noCard: true,
      params: {
        problem: { code: 'failure.dns-not-found.title' },
        because: SOME_REASON,
        failure: 'dns-not-found',
        reason: 'none',
      },
    })
    for (const code of [
      'connection-refused',
      'tls-expired',
      'timed-out',
      'not-html',
      'empty-page',
    ] as const) {
      expect(failed(code).status, code).toBe('fail')
    }
  })

  it('does not say of an old TLS that every phone refuses it', () => {
    expect(failed('tls-expired').code).toBe('failure')
    expect(failed('tls-too-old')).toMatchObject({ status: 'fail', code: 'outdated-tls' })
  })

  it('does not know when the failure is ours', () => {
    for (const code of ['busy', 'interrupted', 'blocked-address', 'url-invalid', 'fetch-failed'] as const) {
      expect(failed(code), code).toMatchObject({
        status: 'unknown',
        code: 'could-not-look',
        params: { problem: { code: `failure.${code}.title` } },
      })
      expect(failed(code).noCard, code).toBeUndefined()
    }
    expect(run({ page: missingFact() })).toMatchObject({
      status: 'unknown',
      code: 'not-known',
      params: { because: SOME_REASON },
    })
  })

  it('names every failure', () => {
    for (const code of FAILURE_CODES)
      expect(failed(code).params, code).toMatchObject({ problem: { code: `failure.${code}.title` } })
  })

  it.each([
    ['dns-not-found', 'check-host-name'],
    ['tls-absent', 'repair-tls'],
    ['redirect-loop', 'redirect-once'],
    ['headers-timed-out', 'find-the-delay'],
    ['not-html', 'share-a-page'],
    ['empty-page', 'send-html'],
    ['connection-refused', 'let-phones-through'],
  ] as const)('says what to do about %s', (code, steps) => expect(failed(code).fix?.steps.code).toBe(steps))

  it.each([
    [401, 'drop-the-password'],
    [403, 'let-client-through'],
    [404, 'correct-the-link'],
    [410, 'correct-the-link'],
    [500, 'repair-the-server'],
    [503, 'repair-the-server'],
    [304, 'send-location'],
    [301, 'send-location'],
    [418, 'let-client-through'],
    [999, 'let-client-through'],
  ])('fails a final status of %i and names it', (status, steps) => {
    const access = accessOf({ kind: 'http-error', status })
    expect(run({ page: pageOf({ status }), access })).toMatchObject({
      status: 'fail',
      code: 'error-status',
      noCard: true,
      params: { status, userAgent: 'WhatsApp/2.23.20.0' },
      fix: { steps: { code: steps } },
    })
  })

  it('fails a file and an empty response that come with status 200', () => {
    const access = accessOf({ kind: 'not-html' })
    expect(run({ page: pageOf({ contentType: 'application/pdf' }), access })).toMatchObject({
      status: 'fail',
      code: 'not-a-page',
      noCard: true,
      params: { contentType: 'application/pdf' },
    })
    expect(run({ page: pageOf({ contentType: null }), access })).toMatchObject({
      status: 'fail',
      code: 'not-a-page-untyped',
    })
    expect(run({ access: accessOf({ kind: 'empty' }) })).toMatchObject({ status: 'fail', code: 'empty' })
  })

  it.each(['br', 'zstd', 'deflate', 'BR', 'gzip, br', 'x-br'])(
    'warns of a response in %s, which was not offered',
    (value) => {
      const result = run({ page: pageOf({ headers: [{ name: 'Content-Encoding', value }] }) })
      expect(result).toMatchObject({
        status: 'warn',
        code: 'coding-not-offered',
        params: { offered: { list: ['gzip'] }, accepted: 'gzip', status: 200 },
        fix: { snippet: { code: 'Vary: Accept-Encoding' } },
        evidence: [
          { label: { code: 'evidence.request' }, value: 'Accept-Encoding: gzip' },
          { label: { code: 'evidence.response' } },
          {},
        ],
      })
      expect(result.noCard).toBeUndefined()
    },
  )

  it('asks what the client that is judged can undo', () => {
    const page = pageOf({ headers: [{ name: 'content-encoding', value: 'br' }] })
    const client = { ...WHATSAPP.client, codings: ['gzip', 'br'] }
    expect(runCheck(pageReachable, factsOf({ page }), { client, app: [client] }).status).toBe('pass')
  })

  it.each(['gzip', 'x-gzip', 'GZIP', 'identity', '', ' , '])('passes a response in "%s"', (value) => {
    expect(run({ page: pageOf({ headers: [{ name: 'content-encoding', value }] }) }).status).toBe('pass')
  })

  it('does not call a challenge page the page', () => {
    expect(run({ access: accessOf({ kind: 'blocked' }) })).toMatchObject({
      status: 'unknown',
      code: 'block-page',
    })
    const refused = accessOf({ kind: 'blocked', status: 403, refusedToAll: true })
    expect(run({ page: pageOf({ status: 403 }), access: refused })).toMatchObject({
      status: 'unknown',
      code: 'refused',
    })
  })
})

it('does not doubt a server that responds to a browser: the finding on blocking says what refuses', () => {
  const gone = missingFact(SOME_REASON, failureOf('empty-response'))
  const met = (browser: VisitOverrides) =>
    run({
      page: gone,
      access: gone,
      visits: visitsOf({
        'whatsapp-android': { failure: 'empty-response' },
        'whatsapp-ios': { failure: 'empty-response' },
        browser,
      }),
    }).fix?.steps.code
  expect(met({})).toBe('let-client-through')
  expect(met({ failure: 'empty-response' })).toBe('let-phones-through')
})
