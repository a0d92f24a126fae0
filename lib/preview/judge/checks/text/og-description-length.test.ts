/** Are 100 characters allowed, and 80 said to be always enough? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, headOf, missingFact, tagOf, tagsWith } from '../../../testing/sample-facts'
import { runCheck } from '../../check'
import { ogDescriptionLength } from './og-description-length'

const runWith = (...tags: Parameters<typeof tagsWith>[1][]) =>
  runCheck(ogDescriptionLength, factsOf({ head: headOf(tagsWith('og:description', ...tags)) }), WHATSAPP)
const run = (text: string) => runWith(tagOf('og:description', text))

describe('og-description-length', () => {
  it('passes 80 and 100 characters, and says that 80 always fit', () => {
    expect(run('a'.repeat(80))).toMatchObject({
      status: 'pass',
      code: 'always-fits',
      params: { count: 80, max: 100 },
    })
    expect(run('a'.repeat(100))).toMatchObject({
      status: 'pass',
      code: 'short-enough',
      params: { count: 100, max: 100, safe: 80 },
    })
  })

  it('warns at 101 and proposes at most 80', () => {
    const result = run('word '.repeat(30).trim())
    expect(result).toMatchObject({
      status: 'warn',
      code: 'too-long',
      params: { count: 149, max: 100, safe: 80, measured: 'own' },
      fix: { steps: { code: 'write-shorter', params: { safe: 80 } } },
    })
    expect(result.fix?.snippet?.code).toContain(`content="${'word '.repeat(16).trim()}"`)
    expect(run('a'.repeat(101)).status).toBe('warn')
  })

  it('says what the client drops after 300 characters', () => {
    expect(run('a '.repeat(200))).toMatchObject({
      status: 'warn',
      code: 'too-long-and-dropped',
      params: { cut: 300, client: WHATSAPP.client.name },
    })
  })

  it('measures the fallback and says so', () => {
    expect(runWith(tagOf('description', 'a'.repeat(120))).params).toMatchObject({
      measured: 'fallback',
      rule: 'meta description',
    })
  })

  it('has nothing to say without a description, and does not know without a head', () => {
    expect(runWith()).toMatchObject({ status: 'not-applicable', code: 'no-description' })
    expect(runCheck(ogDescriptionLength, factsOf({ head: missingFact() }), WHATSAPP).status).toBe('unknown')
  })
})
