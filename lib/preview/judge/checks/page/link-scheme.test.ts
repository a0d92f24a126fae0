/** Is a link without its scheme noticed, with the full link handed over? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, missingFact, requestOf, SOME_REASON } from '../../../testing/sample-facts'
import { linkScheme } from './link-scheme'

const run = (overrides: Parameters<typeof factsOf>[0] = {}) =>
  runCheck(linkScheme, factsOf(overrides), WHATSAPP)

describe('link-scheme', () => {
  it('passes a typed scheme', () =>
    expect(run()).toMatchObject({ status: 'pass', code: 'complete', params: { scheme: 'https' } }))

  it('says which link of a text it took', () => {
    const request = requestOf({
      input: 'See https://example.com/a',
      url: 'https://example.com/a',
      fromText: true,
    })
    expect(run({ request })).toMatchObject({
      status: 'pass',
      code: 'complete-in-text',
      evidence: [
        { label: { code: 'evidence.link-as-entered' }, value: 'See https://example.com/a' },
        { label: { code: 'evidence.link-in-text' }, value: 'https://example.com/a' },
      ],
    })
  })

  it('warns when the scheme was added, and hands over the whole link', () => {
    const request = requestOf({ input: 'example.com/a', url: 'https://example.com/a', schemeTyped: false })
    expect(run({ request })).toMatchObject({
      status: 'warn',
      code: 'no-scheme',
      params: { scheme: 'https' },
      fix: { snippet: { code: 'https://example.com/a' } },
    })
  })

  it('does not know when the input is no address', () => {
    expect(run({ request: missingFact() })).toMatchObject({
      status: 'unknown',
      params: { because: SOME_REASON },
    })
  })
})
