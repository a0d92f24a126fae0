/** Is a missing description a warning with a fallback and a fault without one? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, headOf, missingFact, pageOf, tagOf, tagsWith } from '../../../testing/facts'
import { ogDescription } from './og-description'
import type { TagFact } from '../../../vocabulary/tags'

const run = (tags: TagFact[], overrides = {}) =>
  runCheck(ogDescription, factsOf({ head: headOf(tags), ...overrides }))

describe('og-description', () => {
  it('passes a description that is read', () => {
    expect(runCheck(ogDescription, factsOf())).toMatchObject({ status: 'pass' })
  })

  it('fails when there is none at all, and hands over a tag', () => {
    const result = run(tagsWith('og:description'))
    expect(result).toMatchObject({ status: 'fail', title: 'og:description is missing' })
    expect(result.noCard).toBeUndefined()
    expect(result.fix?.code).toContain('og:description')
    expect(run([])).toMatchObject({ status: 'fail', noCard: true })
  })

  it('warns when a fallback stands in, names it and reuses its text', () => {
    const result = run(
      tagsWith('og:description', tagOf('description', 'A loaf for beginners.', { line: 20 })),
    )
    expect(result).toMatchObject({ status: 'warn' })
    expect(result.summary).toContain('meta description (line 20)')
    expect(result.fix?.code).toBe('<meta property="og:description" content="A loaf for beginners.">')
  })

  it('tells empty and unreadable tags from missing ones', () => {
    const empty = tagOf('og:description', '', { readByAndroid: false, unreadable: 'value-empty' })
    expect(run(tagsWith('og:description', empty)).title).toBe('og:description is empty')
    const bare = tagOf('og:description', 'Loaf', {
      readByAndroid: false,
      unreadable: 'bare-attribute-before',
    })
    expect(run(tagsWith('og:description', bare)).summary).toContain('without a value')
  })

  it('does not know behind a block or a broken answer', () => {
    expect(runCheck(ogDescription, factsOf({ head: missingFact('We were blocked.') })).status).toBe('unknown')
    const page = pageOf({ stoppedBecause: 'cut-off' })
    expect(run([], { page, head: headOf([], { headEnd: null }) }).status).toBe('unknown')
  })
})
