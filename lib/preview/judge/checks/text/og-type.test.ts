/** Is the type asked for, and its lack of effect admitted? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, headOf, missingFact, tagOf, tagsWith } from '../../../testing/facts'
import { ogType } from './og-type'

const run = (...instead: Parameters<typeof tagsWith>[1][]) =>
  runCheck(ogType, factsOf({ head: headOf(tagsWith('og:type', ...instead)) }))

describe('og-type', () => {
  it.each(['website', 'article', 'product', 'video.other'])('passes %s', (value) => {
    const result = run(tagOf('og:type', value))
    expect(result.status).toBe('pass')
    expect(result.summary).toContain('does not read it')
  })

  it('warns of a missing and of an unknown type, without alarm', () => {
    expect(run()).toMatchObject({ status: 'warn', title: 'og:type is missing' })
    expect(run().summary).toContain('does not suffer')
    expect(run(tagOf('og:type', 'homepage'))).toMatchObject({ status: 'warn' })
  })

  it('proposes article where the page says that it is one', () => {
    expect(run().fix?.code).toContain('website')
    expect(run(tagOf('article:published_time', '2026-01-01')).fix?.code).toContain('article')
  })

  it('does not know behind a block', () => {
    expect(runCheck(ogType, factsOf({ head: missingFact('Blocked.') })).status).toBe('unknown')
  })
})
