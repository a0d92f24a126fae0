/** Are both values named, with who shows which? */
import { describe, expect, it } from 'vitest'
import { WHATSAPP } from '../../../testing/audience'
import {
  candidateOf,
  factsOf,
  failureOf,
  goodTags,
  headOf,
  imageOf,
  missingFact,
  pictureOf,
  READ_BY_PARSERS,
  tagOf,
  tagsWith,
} from '../../../testing/sample-facts'
import type { HeadFact, ImageAttempt } from '../../../vocabulary/facts'
import type { TagFact } from '../../../vocabulary/tags'
import { runCheck } from '../../check'
import { duplicateTags } from './duplicate-tags'

const judge = (head: HeadFact) => runCheck(duplicateTags, factsOf({ head }), WHATSAPP)
const run = (...more: TagFact[]) => judge(headOf([...goodTags(), ...more]))

const GOOD_TITLE = 'How to bake bread at home'
const PATTERN_CLIENTS = { list: [{ code: 'client.whatsapp-android' }, { code: 'client.whatsapp-web' }] }
const PARSER_CLIENTS = { list: [{ code: 'client.whatsapp-ios' }] }
const textOn = (text: string, clients: object) => ({ code: 'evidence.text-on', params: { text, clients } })

describe('duplicate-tags', () => {
  it('passes when every tag is there once, or twice alike', () => {
    expect(run()).toMatchObject({ status: 'pass', code: 'none' })
    expect(run(tagOf('og:title', GOOD_TITLE))).toMatchObject({
      status: 'pass',
      code: 'repeated',
      params: { keys: { list: ['og:title'] }, count: 1 },
    })
    const beyondLimit = { text: '', whole: false, lenientBefore: headOf().lenient }
    expect(judge(headOf(goodTags(), { beyondLimit })).code).toBe('none-within-limit')
  })

  it('warns of two values, names both and who shows which', () => {
    expect(run(tagOf('og:title', 'Bread!', { line: 30 }))).toMatchObject({
      status: 'warn',
      code: 'values-differ',
      params: {
        keys: { list: ['og:title'] },
        count: 1,
        first: 'og:title',
        taken: { list: [textOn('Bread!', PATTERN_CLIENTS), textOn(GOOD_TITLE, PARSER_CLIENTS)] },
        tags: {
          list: [{ code: 'evidence.tags-with-values', params: { key: 'og:title', tags: 2, values: 2 } }],
        },
      },
      evidence: [
        {
          label: { code: 'evidence.tag-used-by', params: { key: 'og:title', clients: PARSER_CLIENTS } },
          line: 5,
        },
        {
          label: { code: 'evidence.tag-used-by', params: { key: 'og:title', clients: PATTERN_CLIENTS } },
          line: 30,
        },
      ],
      fix: {
        steps: { code: 'keep-one-each', params: { client: WHATSAPP.client.name } },
        snippet: { code: '<meta property="og:title" content="Bread!">' },
      },
    })
  })

  it('names every key that contradicts itself', () => {
    const result = run(tagOf('og:title', 'B'), tagOf('og:image', 'https://a.example/2.jpg'))
    expect(result.params).toMatchObject({ keys: { list: ['og:title', 'og:image'] }, count: 2 })
  })

  it('says of a value between two equal ones that nobody uses it', () => {
    const result = run(tagOf('og:title', 'Between'), tagOf('og:title', GOOD_TITLE))
    expect(result).toMatchObject({
      status: 'pass',
      code: 'values-unused',
      params: { keys: { list: ['og:title'] }, count: 1 },
    })
    expect(result.evidence?.[1]).toMatchObject({ label: { code: 'evidence.tag-used-by-nobody' } })
  })

  it('tells of an address that a later one replaces, which nobody sees, but none that cannot be read, and no unused fallback', () => {
    const replaced = tagOf('og:url', 'https://www.example.com/a', { unreadable: 'overridden' })
    expect(run(replaced)).toMatchObject({ status: 'pass', code: 'values-unused' })
    expect(run(tagOf('og:title', 'B', { readBy: [], unreadable: 'inside-comment' })).status).toBe('pass')
    expect(run(tagOf('twitter:title', 'B'), tagOf('twitter:title', 'C')).status).toBe('pass')
    const fallback = headOf([tagOf('description', 'One'), tagOf('description', 'Two')])
    expect(judge(fallback).status).toBe('warn')
  })

  it('counts a tag that the leading client cannot read only where another one takes it', () => {
    const unquoted = tagOf('og:title', 'Unquoted', { readBy: READ_BY_PARSERS, unreadable: 'value-unquoted' })
    expect(run(unquoted).status).toBe('pass')
    expect(judge(headOf([unquoted, ...goodTags()])).params).toMatchObject({
      taken: { list: [textOn(GOOD_TITLE, PATTERN_CLIENTS), textOn('Unquoted', PARSER_CLIENTS)] },
    })
  })

  it('does not know where we were blocked or a guard ended the reading', () => {
    expect(runCheck(duplicateTags, factsOf({ head: missingFact() }), WHATSAPP).status).toBe('unknown')
    expect(judge(headOf(undefined, { guardTripped: true }))).toMatchObject({
      status: 'unknown',
      code: 'not-all-seen',
    })
  })
})

describe('several images', () => {
  const [small, large] = ['https://www.example.com/small.jpg', 'https://www.example.com/large.jpg']
  const attemptOf = (value: string, width: number, height: number, bytes = 90_000): ImageAttempt => {
    const candidate = candidateOf({ value })
    return { candidate, image: imageOf({ candidate, bytes }), picture: pictureOf({ width, height }), failure: null }
  } // prettier-ignore
  const sizes = [attemptOf(small, 200, 200), attemptOf(large, 1_200, 630)]
  const judgeImages = (values: readonly string[], attempts: readonly ImageAttempt[] = sizes) => {
    const head = headOf(tagsWith('og:image', ...values.map((value) => tagOf('og:image', value))))
    return runCheck(duplicateTags, factsOf({ head, attempts: [...attempts] }), WHATSAPP)
  }
  const codeOf = (url: string) => `<meta property="og:image" content="${url}">`

  it('keeps the better one, and says which is used', () => {
    const result = judgeImages([large, small])
    expect(result).toMatchObject({
      status: 'warn',
      code: 'values-differ',
      params: { taken: { list: [textOn(small, PATTERN_CLIENTS), textOn(large, PARSER_CLIENTS)] } },
      fix: {
        steps: { code: 'keep-larger-picture', params: { size: { pixels: [1_200, 630] } } },
        snippet: { code: codeOf(large) },
      },
    })
    expect(judgeImages([small, large]).fix).toMatchObject({
      steps: { code: 'keep-one-each' },
      snippet: { code: codeOf(large) },
    })
  })

  it('does not keep a large one that is too heavy or did not load', () => {
    const heavy = [attemptOf(small, 200, 200), attemptOf(large, 1_200, 630, 900_000)]
    expect(judgeImages([large, small], heavy).fix?.snippet?.code).toBe(codeOf(small))
    const gone = { ...attemptOf(large, 1, 1), image: null, picture: null, failure: failureOf('timed-out') }
    expect(judgeImages([large, small], [attemptOf(small, 200, 200), gone]).fix?.snippet?.code).toBe(codeOf(small)) // prettier-ignore
  })

  it('warns of a better one that no client takes, once it was tried', () => {
    expect(judgeImages([small, large, small])).toMatchObject({
      status: 'warn',
      code: 'larger-picture-unused',
      fix: { snippet: { code: codeOf(large) } },
    })
    expect(judgeImages([small, large, small], [attemptOf(small, 200, 200)]).status).toBe('pass')
  })
})

describe('two title elements', () => {
  const titles = (...values: string[]) => values.map((value, at) => tagOf('<title>', value, { line: at + 3 }))
  /** As a client that finds tags by pattern reads them: all that is between the first and the last end. */
  function joined(tags: TagFact[], value: string): HeadFact {
    const head = headOf(tags)
    const title = { value, rule: '<title>', tag: 0 }
    const readings = Object.entries(head.readings).map(([id, fields]) => [
      id,
      READ_BY_PARSERS.includes(id) ? fields : { ...fields, title },
    ])
    return { ...head, readings: Object.fromEntries(readings) }
  }

  it('are told of where the card takes its headline from them', () => {
    const result = judge(joined(titles('First', 'Second'), 'First Second'))
    expect(result).toMatchObject({
      status: 'warn',
      code: 'several-titles',
      params: {
        count: 2,
        taken: { list: [textOn('First Second', PATTERN_CLIENTS), textOn('First', PARSER_CLIENTS)] },
      },
      evidence: [
        { label: '<title>', line: 3 },
        { label: '<title>', line: 4 },
      ],
      fix: { steps: { code: 'keep-one-title' }, snippet: { code: '<title>First</title>' } },
    })
  })

  it('may be that of a drawing', () => {
    const [own, icon] = titles('Bread', 'Menu')
    if (!own || !icon) throw new Error('two titles were made')
    const result = judge(joined([own, { ...icon, place: 'svg' }], 'Bread Menu'))
    expect(result).toMatchObject({ code: 'several-titles', params: { count: 2, inSvg: 1 } })
  })

  it('are told of where they are alike, and still shown as one text', () => {
    expect(judge(joined(titles('Bread', 'Bread'), 'Bread Bread')).code).toBe('several-titles')
    expect(judge(headOf(titles('Bread', 'Bread')))).toMatchObject({
      status: 'pass',
      code: 'repeated',
      params: { keys: { list: ['<title>'] } },
    })
  })

  it('are told of beside another contradiction', () => {
    const images = [
      tagOf('og:image', 'https://a.example/1.jpg'),
      tagOf('og:image', 'https://a.example/2.jpg'),
    ]
    const result = judge(headOf([...titles('First', 'Second'), ...images]))
    expect(result).toMatchObject({
      code: 'values-differ',
      params: { keys: { list: ['og:image', '<title>'] }, count: 2 },
    })
    expect(result.fix?.snippet?.code.split('\n')).toEqual([
      '<meta property="og:image" content="https://a.example/2.jpg">',
      '<title>First</title>',
    ])
  })

  it('do no harm where the headline comes from another tag', () => {
    expect(run(...titles('Second', 'Third'))).toMatchObject({ status: 'pass', code: 'none' })
  })
})
