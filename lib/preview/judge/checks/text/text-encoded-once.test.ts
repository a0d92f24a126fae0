/** Is code in a card’s text shown, named by its tag and put right, and everything else left alone? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, headOf, missingFact, tagOf, tagsWith } from '../../../testing/facts'
import { textEncodedOnce } from './text-encoded-once'
import type { TagFact } from '../../../vocabulary/tags'

const run = (tags: TagFact[]) => runCheck(textEncodedOnce, factsOf({ head: headOf(tags) }))

describe('text-encoded-once', () => {
  it('passes text without entities, and signs that only look like them', () => {
    expect(run(tagsWith('none')).status).toBe('pass')
    expect(run(tagsWith('og:title', tagOf('og:title', 'AT&T and R&D; salt & pepper;'))).status).toBe('pass')
  })

  it('says what the card shows, where it comes from, and gives the tag with the right text', () => {
    const result = run(tagsWith('og:title', tagOf('og:title', 'Rye &amp; oats', { line: 9 })))
    expect(result).toMatchObject({ status: 'warn', title: 'The title shows code in place of a sign' })
    expect(result.summary).toContain('The card shows “&amp;” where “&” is probably meant')
    expect(result.summary).toContain('og:title (line 9)')
    expect(result.evidence).toMatchObject([{ label: 'og:title', line: 9 }])
    expect(result.fix?.code).toBe('<meta property="og:title" content="Rye &amp; oats">')
  })

  it('does not claim to know whether it was meant', () => {
    const result = run(tagsWith('og:title', tagOf('og:title', 'How to write &lt; in HTML')))
    expect(result.status).toBe('warn')
    expect(result.summary).toContain('seems to be')
    expect(result.summary).toContain('If the text is about such code, leave it')
  })

  it('names both texts, and a title element as one', () => {
    const result = run([tagOf('<title>', 'Anna&#39;s rye'), tagOf('description', '&quot;Warm&quot;')])
    expect(result.title).toBe('The title and description show code in place of a sign')
    expect(result.fix?.code).toBe(
      '<title>Anna\'s rye</title>\n<meta name="description" content="&quot;Warm&quot;">',
    )
  })

  it('says nothing about a sign that is not seen', () => {
    const result = run(tagsWith('og:title', tagOf('og:title', 'Rye &#8203; oats')))
    expect(result.summary).toContain('shows “&#8203;”. It comes from')
  })

  it('looks at what the card has room for, and at the tag that only iPhones show', () => {
    const long = `${'Rye '.repeat(40)}&amp; oats`
    expect(run(tagsWith('og:title', tagOf('og:title', long))).status).toBe('pass')
    const twice = tagsWith('og:title', tagOf('og:title', 'Rye &amp; oats'), tagOf('og:title', 'Rye and oats'))
    const result = run(twice)
    expect(result.summary).toContain('An iPhone’s card shows')
    expect(result.evidence).toMatchObject([{ label: 'og:title (iOS)' }])
  })

  it('has nothing to say without text, and does not know without a head', () => {
    expect(run([]).status).toBe('not-applicable')
    expect(runCheck(textEncodedOnce, factsOf({ head: missingFact('Blocked.') })).status).toBe('unknown')
  })
})
