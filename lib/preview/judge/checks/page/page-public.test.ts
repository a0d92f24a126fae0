/** Is a login wall told from a block and from an error? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { accessOf, factsOf, missingFact, pageOf, SOME_REASON } from '../../../testing/sample-facts'
import { phrase } from '../../../vocabulary/message'
import { pagePublic } from './page-public'

const run = (overrides: Parameters<typeof factsOf>[0] = {}) =>
  runCheck(pagePublic, factsOf(overrides), WHATSAPP)

describe('page-public', () => {
  it('passes an open page', () => expect(run()).toMatchObject({ status: 'pass', code: 'public' }))

  it('fails a login page, a 401 and a 407, with what was seen', () => {
    const seen = accessOf({ kind: 'login' }).evidence
    expect(run({ access: accessOf({ kind: 'login' }) })).toMatchObject({
      status: 'fail',
      code: 'login',
      noCard: true,
      params: { seen },
      evidence: [{ label: { code: 'evidence.seen' }, value: seen }, {}],
    })
    for (const status of [401, 407]) {
      const denied = { access: accessOf({ kind: 'http-error', status }), page: pageOf({ status }) }
      expect(run(denied)).toMatchObject({ status: 'fail', code: 'login' })
    }
  })

  it.each([
    ['vercel', 401, [{ name: 'set-cookie', value: '_vercel_sso_nonce=[redacted]; Path=/' }]],
    ['netlify', 401, [{ name: 'server', value: 'Netlify' }]],
    ['google', 401, [{ name: 'x-goog-iap-generated-response', value: 'true' }]],
  ] as const)('names the platform and its switch: %s', (gate, status, sent) => {
    const headers = [...sent]
    const page = pageOf({ status, headers, hops: [{ ...pageOf().hops[0]!, status, headers }] })
    expect(run({ access: accessOf({ kind: 'login', status }), page })).toMatchObject({
      status: 'fail',
      code: 'gate',
      params: { gate },
      fix: { steps: { code: 'open-gate', params: { gate } } },
    })
  })

  it('tells a password of the server, and a redirect that remembers the page', () => {
    const headers = [{ name: 'www-authenticate', value: 'Basic realm="Test"' }]
    const asked = pageOf({ status: 401, headers })
    expect(run({ access: accessOf({ kind: 'login', status: 401 }), page: asked }).code).toBe('password')
    const evidence = phrase('sign.carries-asked-path', { address: 'example.com/hello', parameter: 'next' })
    expect(run({ access: accessOf({ kind: 'login', evidence }) }).code).toBe('sent-to-gate')
  })

  it('fails a consent page, and names the tool that asks', () => {
    expect(run({ access: accessOf({ kind: 'consent', by: 'OneTrust' }) })).toMatchObject({
      status: 'fail',
      code: 'consent-by-tool',
      params: { by: 'OneTrust' },
      noCard: true,
    })
    expect(run({ access: accessOf({ kind: 'consent' }) })).toMatchObject({ status: 'fail', code: 'consent' })
  })

  it('does not know behind a block, an error or a failure', () => {
    expect(run({ access: accessOf({ kind: 'blocked', status: 403 }) })).toMatchObject({
      status: 'unknown',
      code: 'refused',
    })
    expect(run({ access: accessOf({ kind: 'http-error', status: 500 }) })).toMatchObject({
      status: 'unknown',
      code: 'http-error',
      params: { status: 500 },
    })
    expect(run({ access: missingFact() })).toMatchObject({
      status: 'unknown',
      params: { because: SOME_REASON },
    })
  })
})
