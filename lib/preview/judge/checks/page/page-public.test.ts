/** Is a login wall told from a block and from an error? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { accessOf, factsOf, missingFact, pageOf } from '../../../testing/facts'
import { pagePublic } from './page-public'

const run = (overrides = {}) => runCheck(pagePublic, factsOf(overrides))

describe('page-public', () => {
  it('passes an open page', () => expect(run().status).toBe('pass'))

  it('fails a login page and a 401, with what was seen', () => {
    const login = run({ access: accessOf({ kind: 'login', evidence: 'redirected to /login' }) })
    expect(login).toMatchObject({ status: 'fail', title: 'The page asks for a login' })
    expect(login.evidence?.[0]?.value).toBe('redirected to /login')
    const denied = { access: accessOf({ kind: 'http-error', status: 401 }), page: pageOf({ status: 401 }) }
    expect(run(denied).status).toBe('fail')
  })

  it('fails a consent page, and names the tool that asks', () => {
    const access = accessOf({ kind: 'consent', by: 'OneTrust', evidence: 'redirected to /consent' })
    expect(run({ access })).toMatchObject({
      status: 'fail',
      title: 'A consent page (OneTrust) stands before the page',
      noCard: true,
    })
    expect(run({ access: accessOf({ kind: 'consent' }) }).title).toBe('A consent page stands before the page')
  })

  it('does not know behind a block, an error or a failure', () => {
    expect(run({ access: accessOf({ kind: 'blocked', status: 403 }) }).status).toBe('unknown')
    expect(run({ access: accessOf({ kind: 'http-error', status: 500 }) }).status).toBe('unknown')
    expect(run({ access: missingFact('No such host.') })).toMatchObject({
      status: 'unknown',
      summary: 'No such host.',
    })
  })
})
