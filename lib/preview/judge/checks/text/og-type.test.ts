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
    ['product.item', 'set-to-other'],
    ['trustpilot:review', 'own-namespace'],
    ['my_shop:recipe.card', 'own-namespace'],
  ])('passes %s', (type, code) => {
    expect(run(tagOf('og:type', type))).toMatchObject({ status: 'pass', code, params: { type } })
  })

  it('tells of a missing, an empty and an unknown type, which cost nothing', () => {
    expect(run()).toMatchObject({
      status: 'pass',
      code: 'missing',
      fix: { steps: { code: 'advice.put-tag-into-head' } },
    })
    expect(run(tagOf('og:type', '', { readBy: [], unreadable: 'value-empty', line: 8 }))).toMatchObject({
      status: 'pass',
      code: 'empty',
      params: { line: 8 },
      fix: { steps: { code: 'advice.fill-in-tag' } },
    })
    expect(run(tagOf('og:type', 'homepage'))).toMatchObject({
      status: 'pass',
      code: 'not-a-type',
      params: { type: 'homepage' },
    })
  })

  it('proposes article where the page says that it is one', () => {
    expect(run().fix?.snippet?.code).toContain('website')
    const published = tagOf('article:published_time', '2026-01-01')
    expect(run(published).fix?.snippet?.code).toContain('article')
    expect(run(published, tagOf('og:type', 'homepage')).fix?.snippet?.code).toContain('article')
  })

  it.each([
    ['{"@type":"NewsArticle"}', 'article'],
    ['{"@type": ["Thing", "BlogPosting"]}', 'article'],
    ['{"@type":"Product"}', 'website'],
  ])('reads %s in JSON-LD', (json, type) => {
    const text = `<head><script type="application/ld+json">${json}</script></head>`
    const head = headOf(tagsWith('og:type'), { text })
    expect(runCheck(ogType, factsOf({ head }), WHATSAPP).fix?.snippet?.code).toContain(type)
  })

  it('does not know where we were blocked', () => {
    expect(runCheck(ogType, factsOf({ head: missingFact() }), WHATSAPP).status).toBe('unknown')
  })
})
