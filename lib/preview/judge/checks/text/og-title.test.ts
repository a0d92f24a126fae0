/** Is a missing, empty or unreadable og:title told apart, and the fallback named? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../../testing/audience'
import {
  factsOf,
  headOf,
  missingFact,
  pageOf,
  READ_BY_PARSERS,
  requestOf,
  SOME_REASON,
  tagOf,
  tagsWith,
} from '../../../testing/sample-facts'
import { readingOf } from '../../../vocabulary/client'
import type { TagFact } from '../../../vocabulary/tags'
import { runCheck } from '../../check'
import { ogTitle } from './og-title'

const run = (tags: TagFact[], overrides = {}) =>
  runCheck(ogTitle, factsOf({ head: headOf(tags), ...overrides }), WHATSAPP)

describe('og-title', () => {
  it('passes a title that is read', () => {
    const result = runCheck(ogTitle, factsOf(), WHATSAPP)
    expect(result).toMatchObject({
      status: 'pass',
      code: 'set',
      params: { text: 'How to bake bread at home' },
    })
    expect(result.evidence?.[0]).toMatchObject({ line: 5, tag: 1 })
  })

  it('fails a missing one, names the fallback and fills its value into the fix', () => {
    const result = run(tagsWith('og:title'))
    expect(result).toMatchObject({
      status: 'fail',
      code: 'missing',
      params: {
        costs: 'nothing',
        instead: { code: 'evidence.rule-in-line', params: { rule: '<title>', line: 3 } },
        others: { list: ['twitter:title', 'meta title', '<title>'], kind: 'or' },
        forgivingCount: 0,
      },
      fix: {
        steps: { code: 'advice.put-tag-into-head' },
        snippet: { code: '<meta property="og:title" content="How to bake bread at home">' },
      },
    })
    expect(result.evidence).toMatchObject([
      { label: { code: 'evidence.used-instead', params: { rule: '<title>' } }, line: 3 },
      { label: { code: 'trial.offered', params: { from: { code: 'trial.from.title-element' } } } },
    ])
    expect(result.noCard).toBeUndefined()
  })

  it('takes only the text of a title that is never closed', () => {
    const title = { readBy: [], unreadable: 'not-closed' } as const
    const tags = [tagOf('<title>', 'Bread <meta name="description" content="x">', title)]
    expect(run(tags).fix?.snippet?.code).toBe('<meta property="og:title" content="Bread">')
  })

  it('takes the first of several titles that are read as one', () => {
    const head = headOf([tagOf('<title>', 'First'), tagOf('<title>', 'Second', { line: 9 })])
    const reading = { title: { value: 'First Second', rule: '<title>', tag: 0 } }
    const id = WHATSAPP.client.id
    const readings = { ...head.readings, [id]: { ...readingOf(head, WHATSAPP.client), ...reading } }
    const result = run([], { head: { ...head, readings } })
    expect(result.params).toMatchObject({ text: 'First Second' })
    expect(result.fix?.snippet?.code).toBe('<meta property="og:title" content="First">')
  })

  it('hands over a headline without the site’s name', () => {
    const title = tagOf('<title>', 'Bake bread | Example Kitchen', { line: 3 })
    const result = run(tagsWith('og:title').map((tag) => (tag.element === 'title' ? title : tag)))
    expect(result.params).toMatchObject({ text: 'Bake bread | Example Kitchen' })
    expect(result.fix?.snippet?.code).toBe('<meta property="og:title" content="Bake bread">')
  })

  it('knows the name of a site whose host is encoded', () => {
    const request = requestOf({ host: 'xn--stssenseer-fcb.de', displayHost: 'stössenseer.de' })
    const page = pageOf({ finalUrl: 'https://xn--stssenseer-fcb.de/bread' })
    const result = run([tagOf('<title>', 'Bake bread | Stössenseer')], { request, page })
    expect(result.fix?.snippet?.code).toBe('<meta property="og:title" content="Bake bread">')
  })

  it('leaves the name of the site to its home page', () => {
    const page = pageOf({ finalUrl: 'https://www.example.com/' })
    const result = run([tagOf('<title>', 'Example: rugs and runners')], { page })
    expect(result.fix?.snippet?.code).toContain('content="Example: rugs and runners"')
  })

  it('says how far was read when the head was too large', () => {
    const page = pageOf({ stoppedBecause: 'limit', headEndByte: null, bytesDecoded: 307_200 })
    expect(run([], { page, head: headOf([], { headEnd: null }) })).toMatchObject({
      code: 'not-within-limit',
      params: { within: { bytes: 307_200 } },
    })
  })

  it('says that there is no card when there is no text at all', () => {
    expect(run([])).toMatchObject({
      status: 'fail',
      code: 'missing',
      params: { costs: 'card' },
      noCard: true,
      fix: { steps: { code: 'write-headline' } },
    })
    const described = run([tagOf('description', 'A loaf.')])
    expect(described.noCard).toBeUndefined()
    expect(described.params).toMatchObject({ costs: 'headline' })
  })

  it('says of an empty one that it is there, and what to fill in', () => {
    const empty = tagOf('og:title', '', { readBy: [], unreadable: 'value-empty', line: 8 })
    const result = run(tagsWith('og:title', empty))
    expect(result).toMatchObject({
      status: 'fail',
      code: 'empty',
      params: { line: 8, costs: 'nothing' },
      fix: {
        steps: { code: 'advice.fill-in-tag', params: { line: 8 } },
        snippet: { code: '<meta property="og:title" content="How to bake bread at home">' },
      },
    })
    expect(result.evidence?.[0]).toMatchObject({
      label: { code: 'evidence.tag-in-source', params: { key: 'og:title' } },
      line: 8,
    })
    expect(run([empty])).toMatchObject({ code: 'empty', fix: { steps: { code: 'advice.fill-in-tag' } } })
  })

  it('says why one that is there is not read, and who may still read it', () => {
    const unquoted = tagOf('og:title', 'Bread', {
      readBy: READ_BY_PARSERS,
      unreadable: 'value-unquoted',
      line: 8,
    })
    expect(run(tagsWith('og:title', unquoted))).toMatchObject({
      status: 'fail',
      code: 'unreadable',
      params: {
        because: { code: 'unreadable.value-unquoted.because' },
        forgiving: { list: [{ code: 'client.whatsapp-ios' }] },
        forgivingCount: 1,
      },
      fix: {
        steps: { code: 'advice.replace-tag', params: { line: 8 } },
        snippet: { code: '<meta property="og:title" content="Bread">' },
      },
    })
  })

  it('does not know where we were blocked, the response broke off or a guard ended the reading', () => {
    const blocked = runCheck(ogTitle, factsOf({ head: missingFact(SOME_REASON) }), WHATSAPP)
    expect(blocked).toMatchObject({
      status: 'unknown',
      code: 'shared.fact-missing',
      params: { because: SOME_REASON },
    })
    const page = pageOf({ stoppedBecause: 'cut-off' })
    expect(run([], { page, head: headOf([], { headEnd: null }) })).toMatchObject({
      status: 'unknown',
      code: 'not-seen',
      params: { because: { code: 'missing.tag.cut-off' } },
    })
    expect(run([], { head: headOf([], { guardTripped: true }) }).status).toBe('unknown')
  })
})
