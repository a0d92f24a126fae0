/** Is the title counted as a person counts, and cut where words end? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, headOf, missingFact, tagOf, tagsWith } from '../../../testing/facts'
import { countGraphemes } from '../../text/graphemes'
import { ogTitleLength } from './og-title-length'

const run = (title: string) =>
  runCheck(ogTitleLength, factsOf({ head: headOf(tagsWith('og:title', tagOf('og:title', title))) }))

describe('og-title-length', () => {
  it('passes 65 characters and warns at 66', () => {
    expect(run('a'.repeat(65)).status).toBe('pass')
    expect(run('a'.repeat(66))).toMatchObject({ status: 'warn' })
    expect(run('a'.repeat(66)).summary).toContain('66 of 65 characters')
  })

  it('counts an emoji family and a letter with its signs as one', () => {
    expect(run('👨‍👩‍👧‍👦'.repeat(65)).status).toBe('pass')
    expect(run('e\u0301'.repeat(65)).status).toBe('pass')
    expect(run('नि'.repeat(66)).status).toBe('warn')
  })

  it('proposes a title that fits and ends behind a word', () => {
    const title = 'How to bake a crusty loaf of bread at home with only four simple ingredients'
    const code = run(title).fix?.code ?? ''
    const proposed = /content="(.*)"/.exec(code)?.[1] ?? ''
    expect(title.startsWith(proposed)).toBe(true)
    expect(title.at(proposed.length)).toBe(' ')
    expect(countGraphemes(proposed)).toBeLessThanOrEqual(65)
  })

  it('says what Android drops behind 150 characters', () => {
    expect(run('word '.repeat(40).trim()).summary).toContain('150')
    expect(run('word '.repeat(20).trim()).summary).not.toContain('150')
  })

  it('measures the fallback and says so', () => {
    const head = headOf([tagOf('<title>', 'a'.repeat(70))])
    expect(runCheck(ogTitleLength, factsOf({ head })).detail).toContain('<title>')
  })

  it('has nothing to say without a title, and does not know without a head', () => {
    expect(runCheck(ogTitleLength, factsOf({ head: headOf([]) })).status).toBe('not-applicable')
    expect(runCheck(ogTitleLength, factsOf({ head: missingFact('Blocked.') })).status).toBe('unknown')
  })
})
