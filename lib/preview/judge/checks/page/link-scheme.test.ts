/** Is a link without its scheme noticed, with the full link handed over? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, missingFact, requestOf } from '../../../testing/facts'
import { linkScheme } from './link-scheme'

describe('link-scheme', () => {
  it('passes a typed scheme', () => expect(runCheck(linkScheme, factsOf()).status).toBe('pass'))

  it('warns when the scheme was added, and says what the API does', () => {
    const request = requestOf({ input: 'example.com/a', url: 'https://example.com/a', schemeTyped: false })
    const result = runCheck(linkScheme, factsOf({ request }))
    expect(result).toMatchObject({ status: 'warn', fix: { code: 'https://example.com/a' } })
    expect(result.summary).toContain('400')
  })

  it('does not know when the input is no address', () => {
    const result = runCheck(linkScheme, factsOf({ request: missingFact('This is not a web address.') }))
    expect(result).toMatchObject({ status: 'unknown', summary: 'This is not a web address.' })
  })
})
