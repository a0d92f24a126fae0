/** Is http told from https, with what https would have answered? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, failureOf, missingFact, pageOf, requestOf, timingsOf } from '../../../testing/facts'
import { pageHttps } from './page-https'

const run = (overrides = {}) => runCheck(pageHttps, factsOf(overrides))
const http = requestOf({ url: 'http://www.example.com/a', scheme: 'http' })

describe('page-https', () => {
  it('passes an https page', () => expect(run().status).toBe('pass'))

  it('fails an http link even when https answers, and hands over the https address', () => {
    const result = run({ request: http, page: pageOf({ upgradedToHttps: true }) })
    expect(result).toMatchObject({ status: 'fail', fix: { code: 'https://www.example.com/a' } })
    expect(result.noCard).toBeUndefined()
  })

  it('says that there is no card when https does not answer', () => {
    const upgradeFailure = failureOf('connection-refused')
    const page = pageOf({ finalUrl: http.url, upgradeFailure })
    const result = run({ request: http, page })
    expect(result).toMatchObject({ status: 'fail', noCard: true })
    expect(result.summary).toContain('refuses connections')
    expect(run({ request: http, page: missingFact('Refused.', upgradeFailure) }).status).toBe('fail')
  })

  it('fails a certificate that a phone refuses', () => {
    const page = missingFact('The certificate expired on 1 May 2026.', failureOf('tls-expired'))
    const result = run({ page })
    expect(result).toMatchObject({ status: 'fail', title: 'The certificate has expired', noCard: true })
    expect(result.fix?.code).toContain('www.example.com:443')
  })

  it('fails a link that ends on http and warns of http on the way', () => {
    expect(run({ page: pageOf({ finalUrl: 'http://www.example.com/b' }) }).status).toBe('fail')
    const hop = { url: 'https://a.example/', status: 301, address: null, headers: [], timings: timingsOf() }
    const hops = [{ ...hop, location: 'http://www.example.com/' }, ...pageOf().hops]
    expect(run({ page: pageOf({ hops }) }).status).toBe('warn')
  })

  it('passes https that leads to something other than a page', () => {
    const page = missingFact('Not a web page.', failureOf('not-html', { hops: pageOf().hops }))
    expect(run({ page }).status).toBe('pass')
  })

  it('does not know when nothing answered for another reason, or the input is no address', () => {
    expect(run({ page: missingFact('No such host.', failureOf('dns-not-found')) }).status).toBe('unknown')
    expect(run({ request: missingFact('This is not a web address.') }).status).toBe('unknown')
  })
})
