/** Is a missing, empty or unreadable og:title told apart, and the fallback named? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, headOf, missingFact, pageOf, tagOf, tagsWith } from '../../../testing/facts'
import { ogTitle } from './og-title'
import type { TagFact } from '../../../vocabulary/tags'

const run = (tags: TagFact[], overrides = {}) =>
  runCheck(ogTitle, factsOf({ head: headOf(tags), ...overrides }))

describe('og-title', () => {
  it('passes a title that is read', () => {
    const result = runCheck(ogTitle, factsOf())
    expect(result).toMatchObject({ status: 'pass' })
    expect(result.summary).toContain('How to bake bread at home')
    expect(result.evidence?.[0]).toMatchObject({ line: 5, tag: 1 })
  })

  it('fails a missing one, names the fallback and fills its value into the fix', () => {
    const result = run(tagsWith('og:title'))
    expect(result).toMatchObject({ status: 'fail', title: 'og:title is missing' })
    expect(result.summary).toContain('<title> (line 3)')
    expect(result.fix?.code).toBe('<meta property="og:title" content="How to bake bread at home">')
    expect(result.noCard).toBeUndefined()
  })

  it('takes only the text of a title that is never closed', () => {
    const title = { readByAndroid: false, unreadable: 'not-closed' } as const
    const tags = [tagOf('<title>', 'Bread <meta name="description" content="x">', title)]
    expect(run(tags).fix?.code).toBe('<meta property="og:title" content="Bread">')
  })

  it('hands over a headline without the site’s name', () => {
    const title = tagOf('<title>', 'Bake bread | Example Kitchen', { line: 3 })
    const result = run(tagsWith('og:title').map((tag) => (tag.element === 'title' ? title : tag)))
    expect(result.summary).toContain('“Bake bread | Example Kitchen”')
    expect(result.fix?.code).toBe('<meta property="og:title" content="Bake bread">')
  })

  it('leaves the name of the site to its home page', () => {
    const page = pageOf({ finalUrl: 'https://www.example.com/' })
    const result = run([tagOf('<title>', 'Example: rugs and runners')], { page })
    expect(result.fix?.code).toContain('content="Example: rugs and runners"')
  })

  it('says how far was read when the head was too large', () => {
    const page = pageOf({ stoppedBecause: 'limit', headEndByte: null, bytesDecoded: 307_200 })
    expect(run([], { page, head: headOf([], { headEnd: null }) }).title).toBe(
      'No og:title within the first 300 KB',
    )
  })

  it('says that there is no card when there is no text at all', () => {
    expect(run([])).toMatchObject({ status: 'fail', noCard: true })
    expect(run([tagOf('description', 'A loaf.')]).noCard).toBeUndefined()
    expect(run([tagOf('description', 'A loaf.')]).summary).toContain('no headline')
  })

  it('fails an empty and an unreadable one in their own words', () => {
    const empty = tagOf('og:title', '', { readByAndroid: false, unreadable: 'value-empty' })
    expect(run(tagsWith('og:title', empty)).title).toBe('og:title is empty')
    const unquoted = tagOf('og:title', 'Bread', { readByAndroid: false, unreadable: 'value-unquoted' })
    const result = run(tagsWith('og:title', unquoted))
    expect(result.title).toContain('WhatsApp cannot read it')
    expect(result.summary).toContain('without quotes')
    expect(result.detail).toContain('iPhones')
    expect(result.fix?.code).toContain('content="Bread"')
  })

  it('does not know behind a block, a broken answer or a guard', () => {
    const blocked = runCheck(ogTitle, factsOf({ head: missingFact('We were blocked by Cloudflare.') }))
    expect(blocked).toMatchObject({ status: 'unknown', summary: 'We were blocked by Cloudflare.' })
    const page = pageOf({ stoppedBecause: 'cut-off' })
    expect(run([], { page, head: headOf([], { headEnd: null }) }).status).toBe('unknown')
    expect(run([], { head: headOf([], { guardTripped: true }) }).status).toBe('unknown')
  })
})
