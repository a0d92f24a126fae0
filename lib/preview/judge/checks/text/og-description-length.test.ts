/** Is only that called too long of which the part that shows breaks off in mid-sentence? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, headOf, missingFact, tagOf, tagsWith } from '../../../testing/sample-facts'
import { runCheck } from '../../check'
import { ogDescriptionLength } from './og-description-length'

const runWith = (...tags: Parameters<typeof tagsWith>[1][]) =>
  runCheck(ogDescriptionLength, factsOf({ head: headOf(tagsWith('og:description', ...tags)) }), WHATSAPP)
const run = (text: string) => runWith(tagOf('og:description', text))

describe('og-description-length', () => {
  it('passes 80 and 100 characters, and says that 80 always fit', () => {
    expect(run('a'.repeat(80))).toMatchObject({
      status: 'pass',
      code: 'always-fits',
      params: { count: 80, max: 100 },
    })
    expect(run('a'.repeat(100))).toMatchObject({
      status: 'pass',
      code: 'short-enough',
      params: { count: 100, max: 100, safe: 80 },
    })
  })

  it.each([
    ['sentence', 'Flour, water, salt and one night of patience.', ' Then it goes on for as long as a search engine wants it, and for some words more.'],
    ['sentence', 'Bread in a day!', ' Then it goes on and on for as long as a search engine that shows more of it wants it to be, and more.'],
    ['clause', 'Everything that you need for a first loaf at home', ', and then it goes on for as long as a search engine would want it.'],
  ])('passes a longer text when a whole %s shows', (ends, whole, more) => {
    expect(run(whole + more)).toMatchObject({
      status: 'pass',
      code: 'shown-part-whole',
      params: { whole, ends, max: 100 },
    })
  }) // prettier-ignore

  it('passes more characters when they are narrow', () => {
    expect(run('lilli '.repeat(20).trim())).toMatchObject({ status: 'pass', code: 'narrow-enough', params: { count: 119 } })
  }) // prettier-ignore

  it('offers no text that breaks off, and the other text of the page that does not', () => {
    const torn = tagOf('og:description', 'word '.repeat(30).trim())
    expect(runWith(torn).fix).not.toHaveProperty('snippet')
    const other = runWith(torn, tagOf('description', 'How to bake bread in one night.'))
    expect(other.fix).toMatchObject({
      steps: { code: 'take-other-text' },
      snippet: { code: '<meta property="og:description" content="How to bake bread in one night.">' },
    })
  })

  it('warns at 101 when nothing whole shows', () => {
    const result = run('word '.repeat(30).trim())
    expect(result).toMatchObject({
      status: 'warn',
      code: 'too-long',
      params: { count: 149, max: 100, safe: 80, measured: 'own' },
      fix: { steps: { code: 'write-shorter', params: { safe: 80 } } },
    })
    expect(run('a'.repeat(101)).status).toBe('warn')
  })

  it('says what the client drops after 300 characters', () => {
    expect(run('a '.repeat(200))).toMatchObject({
      status: 'warn',
      code: 'too-long-and-dropped',
      params: { cut: 300, client: WHATSAPP.client.name },
    })
  })

  it('measures the fallback and says so', () => {
    expect(runWith(tagOf('description', 'a'.repeat(120))).params).toMatchObject({
      measured: 'fallback',
      rule: 'meta description',
    })
  })

  it('has nothing to say without a description, and does not know without a head', () => {
    expect(runWith()).toMatchObject({ status: 'not-applicable', code: 'no-description' })
    expect(runCheck(ogDescriptionLength, factsOf({ head: missingFact() }), WHATSAPP).status).toBe('unknown')
  })
})
