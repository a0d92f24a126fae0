/** Is the title counted as a person counts, and only that called too long of which something is cut? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, headOf, missingFact, tagOf, tagsWith } from '../../../testing/sample-facts'
import { runCheck } from '../../check'
import { ogTitleLength } from './og-title-length'

const run = (title: string) =>
  runCheck(ogTitleLength, factsOf({ head: headOf(tagsWith('og:title', tagOf('og:title', title))) }), WHATSAPP)

describe('og-title-length', () => {
  it('passes 65 characters and warns at 66', () => {
    expect(run('a'.repeat(65))).toMatchObject({
      status: 'pass',
      code: 'short-enough',
      params: { count: 65, max: 65 },
    })
    expect(run('a'.repeat(66))).toMatchObject({
      status: 'warn',
      code: 'too-long',
      params: { count: 66, max: 65, lines: 2, measured: 'own' },
      evidence: [
        { label: { code: 'evidence.length' }, value: { code: 'evidence.characters', params: { count: 66 } } },
        { label: 'og:title' },
      ],
    })
  })

  it('counts an emoji family and a letter with its signs as one', () => {
    expect(run('👨‍👩‍👧‍👦'.repeat(65)).status).toBe('pass')
    expect(run('e\u0301'.repeat(65)).status).toBe('pass')
    expect(run('नि'.repeat(66)).status).toBe('warn')
  })

  it('passes more of them when they are narrow, and fewer wide ones do not fit', () => {
    expect(run('Illicit little fillies: still life, illfitting tiles in filial villi')).toMatchObject({
      status: 'pass',
      code: 'narrow-enough',
      params: { count: 68, max: 65 },
    })
    expect(run('WOMAN '.repeat(12).trim()).status).toBe('warn')
  })

  it('tells of wide letters, which are within the published number and take more room', () => {
    const title =
      '誰でも家で焼ける簡単なパンの作り方を一晩で覚えるためのやさしい入門書と材料の一覧、そして道具の選び方'
    expect(run(title)).toMatchObject({ status: 'pass', code: 'short-enough-but-wide', params: { lines: 2 } })
    expect(run('誰でも家で焼けるパンの作り方').code).toBe('short-enough')
  })

  it('passes a headline of which only the name of the site is cut', () =>
    expect(run('How to bake a crusty loaf of bread at home in only one night | Example Kitchen')).toMatchObject({
      status: 'pass',
      code: 'brand-cut',
      params: { brand: 'Example Kitchen' },
    })) // prettier-ignore

  it.each([
    ['How to bake a crusty loaf at home: everything that you need and how to use it', 'How to bake a crusty loaf at home'],
    ['Who bakes a crusty loaf at home? Everybody with flour, water and one night of patience', 'Who bakes a crusty loaf at home?'],
  ])('proposes what ends with a clause or a sentence: %s', (title, proposed) =>
    expect(run(title).fix).toMatchObject({
      steps: { code: 'write-shorter' },
      snippet: { code: `<meta property="og:title" content="${proposed}">` },
    })) // prettier-ignore

  it('proposes nothing where every cut would be in mid-sentence', () =>
    expect(run('Everybody can make a crusty loaf of rye with only four simple ingredients').fix).toEqual({
      steps: { code: 'write-headline', params: { max: 65 } },
    }))

  it('says what the client drops after 150 characters', () => {
    expect(run('word '.repeat(40).trim())).toMatchObject({
      status: 'warn',
      code: 'too-long-and-dropped',
      params: { count: 199, cut: 150, client: WHATSAPP.client.name },
    })
    expect(run('word '.repeat(20).trim()).code).toBe('too-long')
  })

  it('measures the fallback and says so', () => {
    const head = headOf([tagOf('<title>', 'a'.repeat(70))])
    expect(runCheck(ogTitleLength, factsOf({ head }), WHATSAPP).params).toMatchObject({
      measured: 'fallback',
      rule: '<title>',
    })
  })

  it('has nothing to say without a title, and does not know without a head', () => {
    expect(runCheck(ogTitleLength, factsOf({ head: headOf([]) }), WHATSAPP)).toMatchObject({
      status: 'not-applicable',
      code: 'no-title',
    })
    expect(runCheck(ogTitleLength, factsOf({ head: missingFact() }), WHATSAPP).status).toBe('unknown')
  })
})
