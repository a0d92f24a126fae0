/** Is the site's name found at either end of a title, and left alone elsewhere? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, headOf, missingFact, pageOf, tagOf, tagsWith } from '../../../testing/facts'
import { titleWithoutBranding } from './title-without-branding'

const run = (title: string, finalUrl?: string) =>
  runCheck(
    titleWithoutBranding,
    factsOf({
      head: headOf(tagsWith('og:title', tagOf('og:title', title))),
      ...(finalUrl ? { page: pageOf({ finalUrl }) } : {}),
    }),
  )

describe('title-without-branding', () => {
  it.each([
    'How to bake bread at home',
    'Bread - the whole story',
    'Why Example Kitchen closed | A report',
    'Examples | of good bread',
    'Example Kitchen',
  ])('passes “%s”', (title) => expect(run(title).status).toBe('pass'))

  it.each([
    ['Bake bread | Example Kitchen', 'Bake bread'],
    ['Bake bread – example kitchen', 'Bake bread'],
    ['Bake bread · Example.com', 'Bake bread'],
    ['Bake bread | Recipes | Example', 'Bake bread | Recipes'],
    ['Example Kitchen: Bake bread', 'Bake bread'],
    ['EXAMPLE — Bake bread', 'Bake bread'],
    ['The Example Kitchen » Bake bread', 'Bake bread'],
  ])('warns of “%s” and hands over “%s”', (title, rest) => {
    const result = run(title)
    expect(result.status).toBe('warn')
    expect(result.fix?.code).toBe(`<meta property="og:title" content="${rest}">`)
  })

  it('lets the home page begin with its name', () => {
    expect(run('Example Kitchen | Bread for everybody', 'https://www.example.com/').status).toBe('pass')
    expect(run('Bread for everybody | Example Kitchen', 'https://www.example.com/').status).toBe('warn')
  })

  it('has nothing to say without a title, and does not know behind a block', () => {
    expect(runCheck(titleWithoutBranding, factsOf({ head: headOf([]) })).status).toBe('not-applicable')
    expect(runCheck(titleWithoutBranding, factsOf({ head: missingFact('Blocked.') })).status).toBe('unknown')
  })
})
