/** Is a hidden tag shown as it is and as it should be, and harmless ones left alone? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import {
  factsOf,
  headOf,
  missingFact,
  pageOf,
  READ_BY_PARSERS,
  tagOf,
  tagsWith,
} from '../../../testing/sample-facts'
import { triedPicture } from '../../../testing/sample-trials'
import { listOf, phrase } from '../../../vocabulary/message'
import type { TrialFact } from '../../../vocabulary/trials'
import { tagReadable } from './tag-readable'
import type { TagFact, Unreadable } from '../../../vocabulary/tags'

const run = (tags: TagFact[]) => runCheck(tagReadable, factsOf({ head: headOf(tags) }), WHATSAPP)
const hidden = (key: string, value: string, unreadable: Unreadable, overrides: Partial<TagFact> = {}) =>
  tagOf(key, value, {
    readBy: READ_BY_PARSERS,
    unreadable,
    line: 9,
    column: 3,
    startByte: 512,
    ...overrides,
  })
it('prints no address of a picture that was asked for and gave none', () => {
  const value = 'https://www.example.com/gone.jpg'
  const head = headOf(tagsWith('og:image', hidden('og:image', value, 'value-unquoted')))
  const codeWith = (outcome: TrialFact['outcome']) => {
    const trials = [triedPicture(value, { from: { rule: 'og:image', value }, outcome })]
    const result = runCheck(tagReadable, factsOf({ head, attempts: [], trials }), WHATSAPP)
    return result.fix?.snippet?.code ?? ''
  }
  expect(codeWith({ kind: 'no-picture', status: 404 })).toContain('content="⟦image⟧"')
  expect(codeWith(triedPicture(value).outcome)).toContain(value)
  // Our own trouble says nothing of the address.
  expect(codeWith({ kind: 'failure', code: 'interrupted' })).toContain(value)
})

const because = (why: Unreadable) => phrase(`unreadable.${why}.because`, {})
const title = phrase('field.title', {})

describe('a tag inside an svg in the head', () => {
  const patterns = WHATSAPP.app.filter(({ reading }) => reading.finds === 'pattern')
  const parsers = WHATSAPP.app.filter(({ reading }) => reading.finds === 'parser')
  const inSvg = (key: string, value: string) =>
    tagOf(key, value, { place: 'svg', readBy: patterns.map(({ id }) => id), line: 9 })
  /** A head whose pattern readers took the last tag, and whose parsers found `without`. */
  const judge = (tag: TagFact, without: TagFact[]) => {
    const tags = [...without, tag]
    const { readings: lost } = headOf(without)
    const readings = { ...headOf(tags).readings }
    for (const { id } of parsers) readings[id] = lost[id] ?? readings[id] ?? headOf([]).lenient
    return runCheck(tagReadable, factsOf({ head: headOf(tags, { readings }) }), WHATSAPP)
  }

  it('is read by some clients and not by others, and is to be moved', () => {
    const result = judge(
      inSvg('og:title', 'Bread'),
      tagsWith('og:title').filter(({ key }) => key !== 'title'),
    )
    expect(result).toMatchObject({
      status: 'warn',
      code: 'inside-svg',
      params: {
        keys: listOf(['og:title']),
        count: 1,
        readers: listOf(patterns.map(({ name }) => name)),
        others: listOf(parsers.map(({ name }) => name)),
        instead: 'nothing',
      },
      evidence: [{ label: 'og:title', line: 9 }],
      fix: {
        steps: { code: 'move-out-of-svg' },
        snippet: { code: '<meta property="og:title" content="Bread">' },
      },
    })
  })

  it('costs less where the others have another tag', () => {
    expect(judge(inSvg('og:title', 'Icon'), tagsWith('none'))).toMatchObject({
      params: { instead: 'another' },
    })
  })

  it('may be the title of a drawing', () => {
    const icon = tagOf('<title>', 'Menu', { place: 'svg', readBy: patterns.map(({ id }) => id) })
    expect(judge(icon, [])).toMatchObject({
      code: 'inside-svg',
      params: { keys: listOf(['<title>']) },
      fix: { snippet: { code: '<title>Menu</title>' } },
    })
  })

  it('is unreadable to a client that parses the page', () => {
    const [client] = parsers
    if (!client) throw new Error('one client parses the page')
    const tags = [tagOf('og:title', 'Bread', { place: 'svg', readBy: [] })]
    const result = runCheck(tagReadable, factsOf({ head: headOf(tags) }), { client, app: [client] })
    expect(result).toMatchObject({
      status: 'fail',
      code: 'unreadable-and-missing',
      params: { because: because('inside-svg') },
    })
  })
})

describe('tag-readable', () => {
  it('passes well-spelled tags', () => {
    expect(run(tagsWith('none'))).toMatchObject({ status: 'pass', code: 'all-read', params: { count: 4 } })
    expect(run([])).toMatchObject({ status: 'pass', code: 'none-wrong' })
    const beyondLimit = { text: '', whole: true, lenientBefore: headOf([]).lenient }
    const cut = runCheck(tagReadable, factsOf({ head: headOf([], { beyondLimit }) }), WHATSAPP)
    expect(cut).toMatchObject({ status: 'pass', code: 'none-wrong-within-limit' })
  })

  it('shows an unquoted tag as it is, with its place, and the corrected tag', () => {
    const source = '<meta property=og:title content=Bread>'
    const result = run(tagsWith('og:title', hidden('og:title', 'Bread', 'key-unquoted', { source })))
    expect(result).toMatchObject({
      status: 'fail',
      code: 'unreadable-and-replaced',
      params: {
        keys: listOf(['og:title']),
        because: because('key-unquoted'),
        mechanism: phrase('unreadable.key-unquoted.developer', {}),
      },
    })
    expect(result.evidence?.[0]).toMatchObject({
      label: phrase('evidence.tag-because', { key: 'og:title', because: because('key-unquoted') }),
      value: source,
      line: 9,
      column: 3,
      byte: 512,
    })
    expect(result.fix).toMatchObject({
      steps: { code: 'replace-tags' },
      snippet: { language: 'html', code: '<meta property="og:title" content="Bread">' },
    })
  })

  it('says what the card loses', () => {
    const tags = [tagOf('og:description', 'Text'), hidden('OG:Title', 'Bread', 'key-case')]
    const clients = listOf([phrase('client.whatsapp-android', {}), phrase('client.whatsapp-web', {})])
    expect(run(tags)).toMatchObject({
      code: 'unreadable-and-missing',
      params: { fields: listOf([title], 'or'), clients },
    })
    expect(run(tags).fix?.snippet?.code).toContain('"og:title"')
    const withTitle = [tagOf('<title>', 'Bread'), ...tags]
    expect(run(withTitle)).toMatchObject({
      code: 'unreadable-and-replaced',
      params: { fields: listOf([title]), count: 1 },
    })
  })

  it('explains every reason once', () => {
    const tags = [
      hidden('og:title', 'Bread', 'value-unquoted'),
      hidden('og:description', 'Flour', 'value-unquoted'),
      hidden('OG:Image', 'https://a.example/1.jpg', 'key-case'),
    ]
    expect(run(tags).params).toMatchObject({
      keys: listOf(['og:title', 'og:description', 'OG:Image']),
      mechanism: phrase('unreadable.several', {
        first: phrase('unreadable.value-unquoted.developer', {}),
        rest: phrase('unreadable.key-case.developer', {}),
      }),
    })
  })

  it('escapes the value in the corrected tag', () => {
    const tag = hidden('og:title', 'a > b & "c"', 'angle-bracket-in-value')
    expect(run(tagsWith('og:title', tag)).fix?.snippet?.code).toBe(
      '<meta property="og:title" content="a &gt; b &amp; &quot;c&quot;">',
    )
  })

  it('fails a tag in the body and says where it belongs', () => {
    const result = run(
      tagsWith('og:image', hidden('og:image', 'https://a.example/1.jpg', 'outside-head', { place: 'body' })),
    )
    expect(result).toMatchObject({ status: 'fail', code: 'unreadable-and-missing' })
    expect(result.fix?.steps.code).toBe('move-into-head')
  })

  it('only warns when another tag of the name is read, when only og:url suffers, or the tag is switched off', () => {
    expect(run([...tagsWith('none'), hidden('og:title', 'Other', 'value-unquoted')])).toMatchObject({
      status: 'warn',
      code: 'not-read-but-replaced',
    })
    expect(run(tagsWith('og:url', hidden('og:url', 'https://a.example/', 'value-unquoted')))).toMatchObject({
      status: 'warn',
      code: 'not-read-address',
    })
    const off = hidden('og:title', 'Other', 'inside-comment', { place: 'comment', readBy: [] })
    expect(run(tagsWith('og:title', off))).toMatchObject({ status: 'warn', code: 'not-read-and-replaced' })
    expect(run([off])).toMatchObject({ status: 'warn', code: 'not-read-and-missing' })
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

  it('does not know without a head, or beyond a guard', () => {
    expect(runCheck(tagReadable, factsOf({ head: missingFact() }), WHATSAPP).status).toBe('unknown')
    const head = headOf(undefined, { guardTripped: true })
    expect(runCheck(tagReadable, factsOf({ head }), WHATSAPP)).toMatchObject({
      status: 'unknown',
      code: 'head-not-read-whole',
    })
  })
})

describe('a title that is not closed', () => {
  const open = hidden('<title>', 'Bread <meta property="og:title" content="Rye">', 'not-closed', {
    source: '<title>Bread\n<meta property="og:title" content="Rye">',
  })
  const inside = (key: string, value: string, overrides: Partial<TagFact> = {}) =>
    tagOf(key, value, { place: 'title', ...overrides })

  it('names its line, the tags it hides from parsers, and what Android still reads', () => {
    const result = run([open, inside('og:title', 'Rye', { line: 10 })])
    expect(result).toMatchObject({ status: 'warn', code: 'title-not-closed' })
    expect(result.params).toEqual({
      line: 9,
      hidden: listOf(['og:title']),
      hiddenCount: 1,
      client: phrase('client.whatsapp-android', {}),
      stillRead: listOf(['og:title']),
      stillReadCount: 1,
      title: 'og:title',
    })
    expect(result.evidence).toMatchObject([{ line: 9 }, { line: 10 }])
    expect(result.fix).toMatchObject({
      steps: { code: 'close-title' },
      snippet: { code: '<title>Bread</title>' },
    })
  })

  it('fails where Android finds no other title, and where a tag is spelled wrongly as well', () => {
    const alone = run([open, inside('og:description', 'Text')])
    expect(alone).toMatchObject({
      status: 'fail',
      params: { stillRead: listOf(['og:description']), title: 'none' },
    })
    const spelling = hidden('og:image', 'https://a.example/1.jpg', 'value-unquoted', { place: 'title' })
    const both = run([open, inside('og:title', 'Rye'), spelling])
    expect(both.status).toBe('fail')
    expect(both.fix?.steps.code).toBe('close-title-and-check-again')
  })

  it('tells one that is closed too late from one that is never closed', () => {
    const late = tagOf('<title>', 'Bread icon')
    const result = run([late, inside('og:title', 'Rye')])
    expect(result).toMatchObject({ status: 'warn', code: 'title-closed-late' })
    expect(run([late, tagOf('og:title', 'Rye')]).status).toBe('pass')
  })

  it('does not say so of a page that was cut inside its title', () => {
    const judge = (stoppedBecause: 'end-of-body' | 'limit') =>
      runCheck(
        tagReadable,
        factsOf({ head: headOf([tagOf('og:title', 'Rye'), open]), page: pageOf({ stoppedBecause }) }),
        WHATSAPP,
      )
    expect(judge('end-of-body')).toMatchObject({
      status: 'warn',
      code: 'title-not-closed',
      params: { hiddenCount: 0, title: 'og:title' },
    })
    expect(judge('limit').status).toBe('pass')
  })
})
