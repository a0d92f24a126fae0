/** Does the check tell the site's failures from ours? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { accessOf, factsOf, failureOf, missingFact, pageOf } from '../../../testing/facts'
import { pageReachable } from './page-reachable'
import { FAILURE_CODES, type FailureCode } from '../../../vocabulary/facts'

const run = (overrides = {}) => runCheck(pageReachable, factsOf(overrides))
const failed = (code: FailureCode) => {
  const gone = missingFact('The host name shop.example does not exist.', failureOf(code))
  return run({ page: gone, access: gone })
}

describe('page-reachable', () => {
  it('passes a page that answers 200', () => {
    expect(run()).toMatchObject({ status: 'pass' })
    expect(run({ page: pageOf({ status: 299 }) }).status).toBe('pass')
  })

  it('fails what is the site’s failure, with its cause, and says that there is no card', () => {
    const result = failed('dns-not-found')
    expect(result).toMatchObject({ status: 'fail', title: 'The host name does not exist', noCard: true })
    expect(result.summary).toContain('shop.example does not exist')
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
    expect(failed('tls-expired').detail).toContain('meets the same failure')
    expect(failed('tls-too-old').detail).not.toContain('meets the same failure')
  })

  it('does not know when the failure is ours', () => {
    for (const code of ['busy', 'interrupted', 'blocked-address', 'url-invalid', 'fetch-failed'] as const) {
      expect(failed(code), code).toMatchObject({ status: 'unknown' })
      expect(failed(code).noCard, code).toBeUndefined()
    }
    expect(run({ page: missingFact('The page was not read.') })).toMatchObject({
      status: 'unknown',
      summary: 'The page was not read.',
    })
  })

  it('has words for every failure', () => {
    for (const code of FAILURE_CODES) expect(failed(code).title, code).not.toMatch(/undefined|!/)
  })

  it.each([404, 410, 500, 503, 304, 301])('fails a final status of %i and names it', (status) => {
    const access = accessOf({ kind: 'http-error', status })
    const result = run({ page: pageOf({ status }), access })
    expect(result).toMatchObject({ status: 'fail', noCard: true })
    expect(result.title).toContain(String(status))
    expect(result.fix?.steps).toBeTruthy()
  })

  it('fails a file and an empty answer that come with status 200', () => {
    const page = pageOf({ contentType: 'application/pdf' })
    const pdf = run({
      page,
      access: accessOf({ kind: 'not-html', evidence: 'Content-Type application/pdf' }),
    })
    expect(pdf).toMatchObject({ status: 'fail', title: 'There is no web page at this address' })
    expect(pdf.summary).toContain('application/pdf')
    expect(run({ access: accessOf({ kind: 'empty' }) })).toMatchObject({
      status: 'fail',
      title: 'The page is empty',
    })
  })

  it.each(['br', 'zstd', 'deflate', 'BR', 'gzip, br'])(
    'warns of an answer in %s, which was not offered',
    (value) => {
      const result = run({ page: pageOf({ headers: [{ name: 'Content-Encoding', value }] }) })
      expect(result).toMatchObject({
        status: 'warn',
        fix: { code: 'Vary: Accept-Encoding' },
        evidence: [{ value: 'Accept-Encoding: gzip' }, { label: 'Answered' }, {}],
      })
      expect(result.noCard).toBeUndefined()
    },
  )

  it.each(['gzip', 'x-gzip', 'GZIP', 'identity', '', ' , '])('passes an answer in "%s"', (value) => {
    expect(run({ page: pageOf({ headers: [{ name: 'content-encoding', value }] }) }).status).toBe('pass')
  })

  it('does not call a challenge page the page', () => {
    expect(run({ access: accessOf({ kind: 'blocked' }) }).status).toBe('unknown')
    const refused = accessOf({ kind: 'blocked', status: 403, refusedToAll: true })
    expect(run({ page: pageOf({ status: 403 }), access: refused }).status).toBe('unknown')
  })
})
