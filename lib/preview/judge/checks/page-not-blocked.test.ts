/** Is a block named, and never guessed? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../check'
import { accessOf, factsOf, missingFact, pageOf } from '../facts-for-test'
import { pageNotBlocked } from './page-not-blocked'

const run = (access: Parameters<typeof accessOf>[0], status = access?.status ?? 200) =>
  runCheck(pageNotBlocked, factsOf({ access: accessOf(access), page: pageOf({ status }) }))

describe('page-not-blocked', () => {
  it('passes an open page', () => expect(run({}).status).toBe('pass'))

  it('fails a block, names who and what the browser got', () => {
    const evidence = 'cf-mitigated: challenge'
    const result = run({ kind: 'blocked', status: 403, by: 'Cloudflare', evidence, browserStatus: 200 })
    expect(result).toMatchObject({ status: 'fail', title: 'Cloudflare blocks WhatsApp', noCard: true })
    expect(result.summary).toContain('403')
    expect(result.summary).toContain('a browser gets 200')
    expect(result.evidence).toContainEqual({ label: 'Seen', value: evidence })
    expect(run({ kind: 'blocked', status: 406 }).title).toBe('The site blocks WhatsApp')
  })

  it('does not take a page that is broken for everybody for a block', () => {
    expect(run({ kind: 'http-error', status: 500, browserStatus: 500 }).status).toBe('pass')
    expect(run({ kind: 'http-error', status: 500, browserStatus: 200 }).status).toBe('fail')
  })

  it('does not know without a second visit, or without an answer', () => {
    expect(run({ kind: 'http-error', status: 404 }).status).toBe('unknown')
    expect(run({ kind: 'login', status: 200 }).status).toBe('unknown')
    const facts = factsOf({ access: missingFact('The server refuses connections.') })
    expect(runCheck(pageNotBlocked, facts).status).toBe('unknown')
  })
})
