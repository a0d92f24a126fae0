/** Is the site name asked for, and its small effect admitted? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, headOf, missingFact, tagOf, tagsWith } from '../../../testing/facts'
import { ogSiteName } from './og-site-name'

const run = (...instead: Parameters<typeof tagsWith>[1][]) =>
  runCheck(ogSiteName, factsOf({ head: headOf(tagsWith('og:site_name', ...instead)) }))

describe('og-site-name', () => {
  it('passes when it is set, and says what is shown instead', () => {
    const result = runCheck(ogSiteName, factsOf())
    expect(result).toMatchObject({ status: 'pass' })
    expect(result.summary).toContain('www.example.com')
  })

  it('warns when it is missing, without alarm, and proposes the name in the domain', () => {
    const result = run()
    expect(result).toMatchObject({ status: 'warn', title: 'og:site_name is missing' })
    expect(result.summary).toContain('does not suffer')
    expect(result.fix?.code).toBe('<meta property="og:site_name" content="Example">')
    const empty = tagOf('og:site_name', '', { readByAndroid: false, unreadable: 'value-empty' })
    expect(run(empty).title).toBe('og:site_name is empty')
  })

  it('does not know behind a block', () => {
    expect(runCheck(ogSiteName, factsOf({ head: missingFact('Blocked.') })).status).toBe('unknown')
  })
})
