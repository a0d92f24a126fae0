/** Is the type asked for, and its lack of effect admitted? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, headOf, missingFact, tagOf, tagsWith } from '../../../testing/sample-facts'
import { runCheck } from '../../check'
import { ogType } from './og-type'

const run = (...instead: Parameters<typeof tagsWith>[1][]) =>
  runCheck(ogType, factsOf({ head: headOf(tagsWith('og:type', ...instead)) }), WHATSAPP)

describe('og-type', () => {
  it.each([
    ['website', 'set'],
    ['article', 'set'],
    ['product', 'set-to-other'],
    ['video.other', 'set-to-other'],
  ])('passes %s', (type, code) => {
    expect(run(tagOf('og:type', type))).toMatchObject({ status: 'pass', code, params: { type } })
  })

  it('warns of a missing, an empty and an unknown type', () => {
    expect(run()).toMatchObject({
      status: 'warn',
      code: 'missing',
      fix: { steps: { code: 'advice.put-tag-into-head' } },
    })
    expect(run(tagOf('og:type', '', { readBy: [], unreadable: 'value-empty', line: 8 }))).toMatchObject({
      status: 'warn',
      code: 'empty',
      params: { line: 8 },
      fix: { steps: { code: 'advice.fill-in-tag' } },
    })
    expect(run(tagOf('og:type', 'homepage'))).toMatchObject({
      status: 'warn',
      code: 'not-a-type',
      params: { type: 'homepage' },
    })
  })

  it('proposes article where the page says that it is one', () => {
    expect(run().fix?.snippet?.code).toContain('website')
    const published = tagOf('article:published_time', '2026-01-01')
    expect(run(published).fix?.snippet?.code).toContain('article')
  })

  it('does not know where we were blocked', () => {
    expect(runCheck(ogType, factsOf({ head: missingFact() }), WHATSAPP).status).toBe('unknown')
  })
})
