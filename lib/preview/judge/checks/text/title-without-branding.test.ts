/** Is the site's name found at either end of a title, and left alone elsewhere? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../../testing/audience'
import {
  factsOf,
  headOf,
  missingFact,
  pageOf,
  requestOf,
  tagOf,
  tagsWith,
} from '../../../testing/sample-facts'
import { runCheck } from '../../check'
import { titleWithoutBranding } from './title-without-branding'

const run = (title: string, overrides: Parameters<typeof factsOf>[0] = {}) =>
  runCheck(
    titleWithoutBranding,
    factsOf({ head: headOf(tagsWith('og:title', tagOf('og:title', title))), ...overrides }),
    WHATSAPP,
  )
const atHome = { page: pageOf({ finalUrl: 'https://www.example.com/' }) }

describe('title-without-branding', () => {
  it.each([
    'How to bake bread at home',
    'Bread - the whole story',
    'Why Example Kitchen closed | A report',
    'Examples | of good bread',
    'Example Kitchen',
  ])('passes “%s”', (title) => expect(run(title)).toMatchObject({ status: 'pass', code: 'free-of-branding' }))

  it.each([
    ['Bake bread | Example Kitchen', 'Bake bread', 'ends-with-brand'],
    ['Bake bread – example kitchen', 'Bake bread', 'ends-with-brand'],
    ['Bake bread · Example.com', 'Bake bread', 'ends-with-brand'],
    ['Bake bread | Recipes | Example', 'Bake bread | Recipes', 'ends-with-brand'],
    ['Example Kitchen: Bake bread', 'Bake bread', 'begins-with-brand'],
    ['EXAMPLE — Bake bread', 'Bake bread', 'begins-with-brand'],
    ['The Example Kitchen » Bake bread', 'Bake bread', 'begins-with-brand'],
  ])('tells of “%s”, which costs nothing, and hands over “%s”', (title, rest, code) => {
    expect(run(title)).toMatchObject({
      status: 'pass',
      code,
      fix: { snippet: { code: `<meta property="og:title" content="${rest}">` } },
    })
  })

  it('warns where the name is in the way of the headline', () => {
    const title = 'Example Kitchen: How to bake a crusty loaf of bread at home in only one night'
    expect(run(title)).toMatchObject({ status: 'warn', code: 'brand-in-the-way' })
    expect(run(title, atHome).status).toBe('pass')
  })

  it('says how much of the title the name takes, and where the host is shown anyway', () => {
    expect(run('Bake bread | Example Kitchen').params).toEqual({
      brand: 'Example Kitchen',
      saved: 18,
      count: 28,
      host: 'www.example.com',
      measured: 'own',
      rule: 'og:title',
    })
  })

  it('knows the name of a site whose host is encoded', () => {
    const request = requestOf({ host: 'xn--stssenseer-fcb.de', displayHost: 'stössenseer.de' })
    const page = pageOf({ finalUrl: 'https://xn--stssenseer-fcb.de/bread' })
    expect(run('Bake bread | Stössenseer', { request, page })).toMatchObject({
      code: 'ends-with-brand',
      params: { brand: 'Stössenseer', host: 'stössenseer.de' },
    })
  })

  it('lets the home page begin with its name', () => {
    expect(run('Example Kitchen | Bread for everybody', atHome).status).toBe('pass')
    expect(run('Bread for everybody | Example Kitchen', atHome).code).toBe('ends-with-brand')
  })

  it('has nothing to say without a title, and does not know where we were blocked', () => {
    expect(runCheck(titleWithoutBranding, factsOf({ head: headOf([]) }), WHATSAPP)).toMatchObject({
      status: 'not-applicable',
      code: 'no-title',
    })
    expect(runCheck(titleWithoutBranding, factsOf({ head: missingFact() }), WHATSAPP).status).toBe('unknown')
  })
})
