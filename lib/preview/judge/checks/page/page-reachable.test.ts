/** Does the check tell the site's failures from ours? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import {
  accessOf,
  factsOf,
  failureOf,
  missingFact,
  pageOf,
  requestOf,
  SOME_REASON,
} from '../../../testing/sample-facts'
import { triedPage } from '../../../testing/sample-trials'
import { visitsOf, type VisitOverrides } from '../../../testing/sample-visits'
import { FAILURE_CODES, type FailureCode } from '../../../vocabulary/failures'
import { pageReachable } from './page-reachable'

const run = (overrides: Parameters<typeof factsOf>[0] = {}) =>
  runCheck(pageReachable, factsOf(overrides), WHATSAPP)
const failed = (code: FailureCode, request = requestOf()) => {
  const gone = missingFact(SOME_REASON, failureOf(code))
  return run({ page: gone, access: gone, request })
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
    for (const code of ['connection-refused', 'timed-out', 'not-html', 'empty-page'] as const) {
      expect(failed(code).status, code).toBe('fail')
    }
  })

  it('does not say of an old TLS that every phone refuses it', () => {
    expect(failed('tls-expired', requestOf({ scheme: 'http' })).code).toBe('failure')
    expect(failed('tls-too-old')).toMatchObject({ status: 'fail', code: 'outdated-tls' })
  })

  it('leaves the certificate of an https link to the check on https', () => {
    for (const code of ['tls-expired', 'tls-name-mismatch', 'tls-invalid', 'tls-absent'] as const)
      expect(failed(code), code).toMatchObject({ status: 'unknown', code: 'no-secure-connection' })
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
      expect(failed(code, requestOf({ scheme: 'http' })).params, code).toMatchObject({
        problem: { code: `failure.${code}.title` },
      })
  })

  it.each([
    ['dns-not-found', 'check-host-name'],
    ['tls-absent', 'repair-tls'],
    ['redirect-loop', 'redirect-once'],
    ['headers-timed-out', 'find-the-delay'],
    ['not-html', 'share-a-page'],
    ['empty-page', 'send-html'],
    ['connection-refused', 'let-phones-through'],
  ] as const)('says what to do about %s', (code, steps) =>
    expect(failed(code, requestOf({ scheme: 'http' })).fix?.steps.code).toBe(steps),
  )

  it.each([
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

  it('leaves a login to the check on public pages', () => {
    const access = accessOf({ kind: 'login', status: 401 })
    expect(run({ page: pageOf({ status: 401 }), access })).toMatchObject({
      status: 'unknown',
      code: 'asks-for-login',
    })
  })

  it('knows a site that is closed for a while from one that is broken', () => {
    const closed = (value: string, by: string | null = null) =>
      run({
        page: pageOf({ status: 503, headers: [{ name: 'retry-after', value }] }),
        access: accessOf({ kind: 'http-error', status: 503, by }),
      })
    expect(closed('3600')).toMatchObject({
      code: 'maintenance',
      params: { minutes: 60 },
      fix: { steps: { code: 'open-first' } },
    })
    expect(closed('Fri, 01 Jan 2027 08:00:00 GMT')).toMatchObject({
      code: 'maintenance-until',
      params: { date: { date: '2027-01-01T08:00:00.000Z' } },
    })
    expect(closed('soon').code).toBe('error-status')
    expect(closed('3600', 'Akamai').code).toBe('error-status')
  })

  it('knows an application that is sent with the status of a missing page', () => {
    const page = (text: string) => pageOf({ status: 404, body: new TextEncoder().encode(text) })
    const access = accessOf({ kind: 'http-error', status: 404, through: ['nginx'] })
    for (const text of [
      '<div id="root"></div><script src="/a.js"></script>',
      '<div class="x" id=app data-v-app> </div>',
    ])
      expect(run({ page: page(text), access })).toMatchObject({
        status: 'fail',
        code: 'application-under-404',
        noCard: true,
        fix: { steps: { params: { through: 'nginx' } } },
      })
    expect(run({ page: page('<h1>Not found</h1>'), access }).code).toBe('error-status')
  })

  it('says that the page is at the address with another slash', () => {
    const url = 'https://www.example.com/blog/bread/'
    const result = run({
      page: pageOf({ status: 404 }),
      access: accessOf({ kind: 'http-error', status: 404 }),
      trials: [triedPage(url)],
    })
    expect(result).toMatchObject({ code: 'other-slash', params: { url }, fix: { snippet: { code: url } } })
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
    })
  expect(met({})).toMatchObject({ status: 'unknown', code: 'client-refused' })
  expect(met({ failure: 'empty-response' }).fix?.steps.code).toBe('let-phones-through')
})
