/** Is code in a card’s text shown, named by its tag and put right, and everything else left alone? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, headOf, missingFact, tagOf, tagsWith } from '../../../testing/sample-facts'
import type { TagFact } from '../../../vocabulary/tags'
import { runCheck } from '../../check'
import { textEncodedOnce } from './text-encoded-once'

const run = (tags: TagFact[]) => runCheck(textEncodedOnce, factsOf({ head: headOf(tags) }), WHATSAPP)
const runTitle = (...values: string[]) =>
  run(tagsWith('og:title', ...values.map((value) => tagOf('og:title', value, { line: 9 }))))

describe('text-encoded-once', () => {
  it('passes text without entities, and signs that only look like them', () => {
    expect(run(tagsWith('none'))).toMatchObject({ status: 'pass', code: 'encoded-once' })
    expect(runTitle('AT&T and R&D; salt & pepper;').status).toBe('pass')
  })

  it('says what the card shows, where it comes from, and gives the tag with the right text', () => {
    expect(runTitle('Rye &amp; oats')).toMatchObject({
      status: 'warn',
      code: 'encoded-twice',
      params: {
        fields: { list: [{ code: 'field.title' }] },
        fieldCount: 1,
        shownBy: 'all',
        seen: '&amp;',
        meaning: 'visible',
        meant: '&',
        source: { code: 'evidence.rule-in-line', params: { rule: 'og:title', line: 9 } },
      },
      evidence: [{ label: 'og:title', line: 9 }],
      fix: {
        steps: { code: 'encode-once', params: { count: 1 } },
        snippet: { code: '<meta property="og:title" content="Rye &amp; oats">' },
      },
    })
  })

  it('warns of what may be meant, and never fails it', () => {
    expect(runTitle('How to write &lt; in HTML')).toMatchObject({ status: 'warn', params: { meant: '<' } })
  })

  it('names both texts, and a title element as one', () => {
    const result = run([tagOf('<title>', 'Anna&#39;s rye'), tagOf('description', '&quot;Warm&quot;')])
    expect(result).toMatchObject({
      params: { fields: { list: [{ code: 'field.title' }, { code: 'field.description' }] }, fieldCount: 2 },
      fix: { steps: { params: { count: 2 } } },
    })
    expect(result.fix?.snippet?.code).toBe(
      '<title>Anna\'s rye</title>\n<meta name="description" content="&quot;Warm&quot;">',
    )
  })

  it('says nothing about a sign that is not seen', () => {
    expect(runTitle('Rye &#8203; oats').params).toMatchObject({ seen: '&#8203;', meaning: 'invisible' })
  })

  it('looks at what the card has room for', () => {
    expect(runTitle(`${'Rye '.repeat(40)}&amp; oats`).status).toBe('pass')
  })

  it('looks at the tag that only some clients show, and names them', () => {
    const clients = { list: [{ code: 'client.whatsapp-ios' }] }
    expect(runTitle('Rye &amp; oats', 'Rye and oats')).toMatchObject({
      status: 'warn',
      params: { shownBy: 'some', clients },
      evidence: [{ label: { code: 'evidence.tag-used-by', params: { key: 'og:title', clients } } }],
    })
    expect(runTitle('Rye and oats', 'Rye &amp; oats').params).toMatchObject({
      shownBy: 'some',
      clients: { list: [{ code: 'client.whatsapp-android' }, { code: 'client.whatsapp-web' }] },
    })
  })

  it('has nothing to say without text, and does not know without a head', () => {
    expect(run([])).toMatchObject({ status: 'not-applicable', code: 'no-text' })
    expect(runCheck(textEncodedOnce, factsOf({ head: missingFact() }), WHATSAPP).status).toBe('unknown')
  })
})
