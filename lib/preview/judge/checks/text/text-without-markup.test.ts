/** Is markup in a card's text shown, the tag given without it, and text about other things left alone? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, headOf, missingFact, tagOf, tagsWith } from '../../../testing/sample-facts'
import type { TagFact } from '../../../vocabulary/tags'
import { runCheck } from '../../check'
import { textWithoutMarkup } from './text-without-markup'

const run = (tags: TagFact[]) => runCheck(textWithoutMarkup, factsOf({ head: headOf(tags) }), WHATSAPP)
const runTitle = (value: string) => run(tagsWith('og:title', tagOf('og:title', value, { line: 9 })))

describe('text-without-markup', () => {
  it.each([
    ['Rye <em>and</em> oats', '<em>', 'Rye and oats'],
    ['<p class="lead">Rye<br/>and oats</p>', '<p class="lead">', 'Rye and oats'],
    ['**Rye** and oats', '**Rye**', 'Rye and oats'],
    [
      'Rye [and oats](https://www.example.com/oats)',
      '[and oats](https://www.example.com/oats)',
      'Rye and oats',
    ],
    ['[b]Rye[/b] and oats', '[b]Rye[/b]', 'Rye and oats'],
  ])('shows what readers see of %s, and gives the tag without it', (value, seen, plain) =>
    expect(runTitle(value)).toMatchObject({
      status: 'warn',
      code: 'markup-shown',
      params: { fields: { list: [{ code: 'field.title' }] }, seen, source: { params: { line: 9 } } },
      fix: { snippet: { code: `<meta property="og:title" content="${plain}">` } },
    }),
  )

  it.each([
    'Rye & oats',
    '2 < 3 > 1',
    'A <3 for rye',
    'Rye ** oats',
    'Oats [2026] (new)',
    '<Rye> by Anna',
    'a*b*c',
  ])('leaves %s alone', (value) => expect(runTitle(value)).toMatchObject({ status: 'pass', code: 'plain' }))

  it('names both texts, and has no tag to give where markup is all there is', () => {
    const both = run([tagOf('og:title', '<b>Rye</b>'), tagOf('og:description', '<i>Oats</i>')])
    expect(both).toMatchObject({ params: { fieldCount: 2 }, fix: { steps: { params: { count: 2 } } } })
    expect(runTitle('<br>').fix).toEqual({ steps: { code: 'write-words', params: {} } })
  })

  it('does not slow down on hostile text', () => {
    const hostile = ['<p '.repeat(1_600), '['.repeat(5_000), '**a'.repeat(1_600), '[b]'.repeat(1_600)]
    for (const value of hostile) expect(['pass', 'warn']).toContain(runTitle(value).status)
  })

  it('has nothing to say without text, and does not know without a head', () => {
    expect(run([])).toMatchObject({ status: 'not-applicable', code: 'no-text' })
    expect(runCheck(textWithoutMarkup, factsOf({ head: missingFact() }), WHATSAPP).status).toBe('unknown')
  })
})
