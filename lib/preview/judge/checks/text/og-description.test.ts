/** Is a missing description a warning with a fallback and a fault without one? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, headOf, missingFact, pageOf, tagOf, tagsWith } from '../../../testing/sample-facts'
import type { TagFact } from '../../../vocabulary/tags'
import { runCheck } from '../../check'
import { ogDescription } from './og-description'

const run = (tags: TagFact[], overrides = {}) =>
  runCheck(ogDescription, factsOf({ head: headOf(tags), ...overrides }), WHATSAPP)

describe('og-description', () => {
  it('passes a description that is read', () => {
    expect(runCheck(ogDescription, factsOf(), WHATSAPP)).toMatchObject({ status: 'pass', code: 'set' })
  })

  it('fails when there is none at all, and hands over a tag', () => {
    const result = run(tagsWith('og:description'))
    expect(result).toMatchObject({
      status: 'fail',
      code: 'missing',
      params: { costs: 'description' },
      fix: {
        steps: { code: 'write-sentence' },
        snippet: { code: '<meta property="og:description" content="⟦description⟧">' },
      },
    })
    expect(result.noCard).toBeUndefined()
    expect(run([])).toMatchObject({ status: 'fail', params: { costs: 'card' }, noCard: true })
  })

  it('warns when a fallback is used instead, names it and reuses its text', () => {
    const fallback = tagOf('description', 'A loaf for beginners.', { line: 20 })
    expect(run(tagsWith('og:description', fallback))).toMatchObject({
      status: 'warn',
      code: 'missing',
      params: { costs: 'nothing', instead: { params: { rule: 'meta description', line: 20 } } },
      fix: { snippet: { code: '<meta property="og:description" content="A loaf for beginners.">' } },
    })
  })

  it('tells empty and unreadable tags from missing ones', () => {
    const empty = tagOf('og:description', '', { readBy: [], unreadable: 'value-empty', line: 8 })
    expect(run(tagsWith('og:description', empty))).toMatchObject({
      status: 'fail',
      code: 'empty',
      params: { line: 8 },
      fix: { steps: { code: 'advice.fill-in-tag', params: { line: 8 } } },
    })
    const fallback = tagOf('description', 'A loaf for beginners.')
    expect(run(tagsWith('og:description', empty, fallback))).toMatchObject({
      status: 'warn',
      code: 'empty',
      fix: {
        steps: { code: 'advice.fill-in-tag' },
        snippet: { code: '<meta property="og:description" content="A loaf for beginners.">' },
      },
    })
    const bare = tagOf('og:description', 'Loaf', { readBy: [], unreadable: 'bare-attribute-before' })
    expect(run(tagsWith('og:description', bare))).toMatchObject({
      code: 'unreadable',
      params: { because: { code: 'unreadable.bare-attribute-before.because' } },
    })
  })

  it('does not know where we were blocked or the response broke off', () => {
    const blocked = runCheck(ogDescription, factsOf({ head: missingFact() }), WHATSAPP)
    expect(blocked).toMatchObject({ status: 'unknown', code: 'shared.fact-missing' })
    const page = pageOf({ stoppedBecause: 'cut-off' })
    expect(run([], { page, head: headOf([], { headEnd: null }) })).toMatchObject({
      status: 'unknown',
      code: 'not-seen',
    })
  })
})
