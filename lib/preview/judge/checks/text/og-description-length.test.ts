/** Are 100 characters allowed, and 80 said to be always enough? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, headOf, missingFact, tagOf, tagsWith } from '../../../testing/facts'
import { ogDescriptionLength } from './og-description-length'

const run = (text: string) =>
  runCheck(
    ogDescriptionLength,
    factsOf({ head: headOf(tagsWith('og:description', tagOf('og:description', text))) }),
  )

describe('og-description-length', () => {
  it('passes 80 and 100 characters, and says that 80 always fit', () => {
    expect(run('a'.repeat(80))).toMatchObject({ status: 'pass', summary: '80 of 100 characters.' })
    expect(run('a'.repeat(100))).toMatchObject({
      status: 'pass',
      summary: '100 of 100 characters; 80 always fit.',
    })
  })

  it('warns at 101 and proposes at most 80', () => {
    const result = run('word '.repeat(30).trim())
    expect(result).toMatchObject({ status: 'warn' })
    expect(result.summary).toContain('149 of 100 characters')
    expect(result.summary).toContain('80 characters always fit')
    expect(result.fix?.code).toContain(`content="${'word '.repeat(16).trim()}"`)
    expect(run('a'.repeat(101)).status).toBe('warn')
  })

  it('says what Android drops behind 300 characters', () => {
    expect(run('a '.repeat(200)).summary).toContain('300')
  })

  it('has nothing to say without a description, and does not know without a head', () => {
    const head = headOf(tagsWith('og:description'))
    expect(runCheck(ogDescriptionLength, factsOf({ head })).status).toBe('not-applicable')
    expect(runCheck(ogDescriptionLength, factsOf({ head: missingFact('Blocked.') })).status).toBe('unknown')
  })
})
