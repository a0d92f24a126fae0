/** Is a hidden tag shown as it stands and as it should stand, and harmless ones left alone? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, headOf, missingFact, pageOf, tagOf, tagsWith } from '../../../testing/facts'
import { tagReadable } from './tag-readable'
import type { TagFact, Unreadable } from '../../../vocabulary/tags'

const run = (tags: TagFact[]) => runCheck(tagReadable, factsOf({ head: headOf(tags) }))
const hidden = (key: string, value: string, unreadable: Unreadable, overrides: Partial<TagFact> = {}) =>
  tagOf(key, value, { readByAndroid: false, unreadable, line: 9, column: 3, startByte: 512, ...overrides })

describe('tag-readable', () => {
  it('passes well-spelled tags', () => {
    expect(run(tagsWith('none'))).toMatchObject({ status: 'pass' })
    expect(run([])).toMatchObject({ status: 'pass' })
  })

  it('shows an unquoted tag as it stands, with its place, and the corrected tag', () => {
    const source = '<meta property=og:title content=Bread>'
    const result = run(tagsWith('og:title', hidden('og:title', 'Bread', 'key-unquoted', { source })))
    expect(result).toMatchObject({ status: 'fail', title: 'Your tag is there, but WhatsApp cannot read it' })
    expect(result.evidence?.[0]).toMatchObject({ value: source, line: 9, column: 3, byte: 512 })
    expect(result.fix?.code).toBe('<meta property="og:title" content="Bread">')
    expect(result.summary).toContain('without quotes')
  })

  it('says what the card loses', () => {
    const tags = [tagOf('og:description', 'Text'), hidden('OG:Title', 'Bread', 'key-case')]
    expect(run(tags).summary).toContain('The card has no title on Android')
    expect(run(tags).fix?.code).toContain('"og:title"')
    const withTitle = [tagOf('<title>', 'Bread'), ...tags]
    expect(run(withTitle).summary).toContain('comes from another tag')
  })

  it('escapes the value in the corrected tag', () => {
    const tag = hidden('og:title', 'a > b & "c"', 'angle-bracket-in-value')
    expect(run(tagsWith('og:title', tag)).fix?.code).toBe(
      '<meta property="og:title" content="a &gt; b &amp; &quot;c&quot;">',
    )
  })

  it('fails a tag in the body and says where it belongs', () => {
    const result = run(
      tagsWith('og:image', hidden('og:image', 'https://a.example/1.jpg', 'outside-head', { place: 'body' })),
    )
    expect(result).toMatchObject({ status: 'fail' })
    expect(result.fix?.steps).toContain('into the head')
  })

  it('only warns when another tag of the name is read, when only og:url suffers, or the tag is switched off', () => {
    expect(run([...tagsWith('none'), hidden('og:title', 'Other', 'value-unquoted')]).status).toBe('warn')
    expect(run(tagsWith('og:url', hidden('og:url', 'https://a.example/', 'value-unquoted'))).status).toBe(
      'warn',
    )
    const off = hidden('og:title', 'Other', 'inside-comment', { place: 'comment' })
    expect(run(tagsWith('og:title', off)).status).toBe('warn')
    expect(run([...tagsWith('none'), off]).status).toBe('pass')
  })

  it('leaves alone what no card would use', () => {
    const harmless = [
      hidden('twitter:title', 'Bread', 'value-unquoted'),
      hidden('image', 'https://a.example/1.jpg', 'outside-head', { keyAttribute: 'itemprop', place: 'body' }),
      hidden('og:image:secure_url', 'https://a.example/1.jpg', 'key-not-read'),
      hidden('og:title', '', 'value-empty'),
    ]
    expect(run([...tagsWith('none'), ...harmless]).status).toBe('pass')
  })

  it('does not know without a head, or behind a guard', () => {
    expect(runCheck(tagReadable, factsOf({ head: missingFact('We were blocked.') })).status).toBe('unknown')
    const head = headOf(undefined, { guardTripped: true })
    expect(runCheck(tagReadable, factsOf({ head })).status).toBe('unknown')
  })
})

describe('a title that is not closed', () => {
  const title = hidden('<title>', 'Bread <meta property="og:title" content="Rye">', 'not-closed', {
    source: '<title>Bread\n<meta property="og:title" content="Rye">',
  })
  const inside = (key: string, value: string, overrides: Partial<TagFact> = {}) =>
    tagOf(key, value, { place: 'title', ...overrides })

  it('names its line, the tags it hides from parsers, and what Android still reads', () => {
    const result = run([title, inside('og:title', 'Rye', { line: 10 })])
    expect(result).toMatchObject({ status: 'warn', title: 'The title is not closed' })
    expect(result.summary).toContain('The title that begins in line 9 has no </title> in the head.')
    expect(result.summary).toContain(
      'as browsers and most crawlers do, og:title is text of that title and no tag.',
    )
    expect(result.summary).toContain('Android finds tags by pattern and still reads og:title.')
    expect(result.evidence).toMatchObject([{ line: 9 }, { line: 10 }])
    expect(result.fix?.code).toBe('<title>Bread</title>')
  })

  it('fails where Android finds no other title, and where a tag is spelled wrongly as well', () => {
    const alone = run([title, inside('og:description', 'Text')])
    expect(alone.status).toBe('fail')
    expect(alone.summary).toContain('Android still reads og:description, but finds no title.')
    const spelling = hidden('og:image', 'https://a.example/1.jpg', 'value-unquoted', { place: 'title' })
    const both = run([title, inside('og:title', 'Rye'), spelling])
    expect(both.status).toBe('fail')
    expect(both.fix?.steps).toContain('spelled wrongly as well')
  })

  it('tells one that is closed too late from one that is never closed', () => {
    const late = tagOf('<title>', 'Bread icon')
    const result = run([late, inside('og:title', 'Rye')])
    expect(result).toMatchObject({ status: 'warn', title: 'The title is closed too late' })
    expect(run([late, tagOf('og:title', 'Rye')]).status).toBe('pass')
  })

  it('does not say so of a page that was cut inside its title', () => {
    const judge = (stoppedBecause: 'end-of-body' | 'limit') =>
      runCheck(
        tagReadable,
        factsOf({ head: headOf([tagOf('og:title', 'Rye'), title]), page: pageOf({ stoppedBecause }) }),
      )
    expect(judge('end-of-body')).toMatchObject({ status: 'warn', title: 'The title is not closed' })
    expect(judge('limit').status).toBe('pass')
  })
})
