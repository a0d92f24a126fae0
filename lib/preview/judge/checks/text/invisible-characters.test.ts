/** Are characters that nobody sees named with their places, and those that a text needs left alone? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, headOf, missingFact, tagOf, tagsWith } from '../../../testing/sample-facts'
import type { TagFact } from '../../../vocabulary/tags'
import { runCheck } from '../../check'
import { invisibleCharacters } from './invisible-characters'

const run = (tags: TagFact[], siteName: string | null = null) =>
  runCheck(
    invisibleCharacters,
    factsOf({
      head: headOf(
        tags,
        siteName === null ? {} : { siteName: { value: siteName, rule: 'og:site_name', tag: 0 } },
      ),
    }),
    WHATSAPP,
  )
const runTitle = (...values: string[]) =>
  run(tagsWith('og:title', ...values.map((value) => tagOf('og:title', value, { line: 9 }))))

describe('invisible-characters', () => {
  it('names the character that turns a title round, its place, and the tag without it', () => {
    expect(runTitle('invoice\u202efdp.exe')).toMatchObject({
      status: 'warn',
      code: 'direction-turned',
      params: {
        fields: { list: [{ code: 'field.title' }] },
        fieldCount: 1,
        characters: {
          list: [{ code: 'evidence.code-point', params: { code: 'U+202E', name: 'RIGHT-TO-LEFT OVERRIDE' } }],
        },
        source: { code: 'evidence.rule-in-line', params: { rule: 'og:title', line: 9 } },
        at: 8,
      },
      evidence: [
        { label: 'og:title', line: 9 },
        {
          label: { code: 'evidence.character-of', params: { rule: 'og:title', at: 8 } },
          value: { params: { code: 'U+202E' } },
        },
      ],
      fix: {
        steps: { code: 'write-without', params: { count: 1 } },
        snippet: { code: '<meta property="og:title" content="invoicefdp.exe">' },
      },
    })
  })

  it.each([
    ['zero width', 'pay\u200bpal', 'hidden', '"paypal"'],
    ['byte order mark', 'Rye \ufeffbread', 'hidden', '"Rye bread"'],
    ['hidden words', 'Rye\u{e0041}\u{e0042}', 'hidden', '"Rye"'],
    ['a filler that looks like a blank', 'Rye\u3164bread', 'hidden', '"Rye bread"'],
    ['soft hyphen', 'Brot\u00adbacken', 'soft-hyphens', '"Brotbacken"'],
    ['an override with its end', 'Rye \u202edaerb\u202c', 'direction-turned', '"Rye daerb"'],
    ['a joiner in a word beside an emoji', 'pass\u200dword 👩🏽‍🚀', 'hidden', '"password 👩🏽‍🚀"'],
    ['the worst of several', 'Brot\u00adbacken \u200b\u202ex', 'direction-turned', '"Brotbacken x"'],
  ])('warns of %s', (_, title, code, value) => {
    const result = runTitle(title)
    expect(result).toMatchObject({ status: 'warn', code })
    expect(result.fix?.snippet?.code).toContain(`content=${value}`)
  })

  it('looks at the description and the name of the site too, and counts no kind twice', () => {
    const result = run(
      tagsWith('og:description', tagOf('og:description', 'a\u200bb\u200bc')),
      'Kit\u2060chen',
    )
    expect(result).toMatchObject({
      code: 'hidden',
      params: {
        fields: { list: [{ code: 'field.description' }, { code: 'field.site-name' }] },
        characters: { list: [{ params: { code: 'U+200B' } }, { params: { code: 'U+2060' } }] },
      },
      fix: { steps: { params: { count: 2 } } },
    })
  })

  it('passes what scripts and emoji need, and says what else does no harm', () => {
    expect(runTitle('می\u200cخواهم 👩🏽‍🚀')).toMatchObject({ status: 'pass', code: 'none' })
    expect(runTitle('שלום\u200f!')).toMatchObject({
      status: 'pass',
      code: 'harmless',
      params: { characters: { list: [{ params: { code: 'U+200F' } }] } },
      evidence: [{}, { value: { params: { name: 'RIGHT-TO-LEFT MARK' } } }],
    })
  })

  it('looks no further than the card shows', () => {
    expect(runTitle(`${'Rye '.repeat(40)}\u202ex`).status).toBe('pass')
  })

  it('has nothing to say without text, and does not know without a head', () => {
    expect(run([])).toMatchObject({ status: 'not-applicable', code: 'no-text' })
    expect(runCheck(invisibleCharacters, factsOf({ head: missingFact() }), WHATSAPP).status).toBe('unknown')
  })
})
