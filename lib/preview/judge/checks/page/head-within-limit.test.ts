/** Are both limits of the head where they are ruled to be? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import {
  factsOf,
  goodTags,
  headOf,
  IMAGE_URL,
  missingFact,
  pageOf,
  tagOf,
  tagsWith,
} from '../../../testing/sample-facts'
import type { TagFact } from '../../../vocabulary/tags'
import { headWithinLimit } from './head-within-limit'

const run = (overrides: Parameters<typeof factsOf>[0]) =>
  runCheck(headWithinLimit, factsOf(overrides), WHATSAPP)
const ending = (headEndByte: number) => run({ page: pageOf({ headEndByte, bytesDecoded: headEndByte }) })
const unseen = headOf([], { headEnd: null })

describe('head-within-limit', () => {
  it.each([
    [5_900, 'pass', 'small-enough'],
    [65_536, 'pass', 'small-enough'],
    [65_537, 'pass', 'large-card-before'],
    [307_200, 'pass', 'large-card-before'],
    [307_201, 'pass', 'too-large-card-before'],
  ] as const)('a head of %i bytes whose tags come first is a %s', (bytes, status, code) =>
    expect(ending(bytes)).toMatchObject({ status, code }),
  )

  it('says at which byte each tag ends', () => {
    const found = ending(400_000)
    const end = goodTags()[1]?.endByte
    expect(found.evidence).toContainEqual({
      label: { code: 'evidence.bytes-end', params: { rule: 'og:title' } },
      value: { code: 'evidence.number', params: { value: end } },
      byte: end,
      line: 5,
      column: 5,
      tag: 1,
    })
    expect(found.evidence?.[0]).toEqual({
      label: { code: 'evidence.head-end', params: {} },
      value: { code: 'evidence.number', params: { value: 400_000 } },
    })
    expect(found).toMatchObject({
      code: 'too-large-card-before',
      params: { precision: 'exact', size: { bytes: 400_000, beside: 307_200 }, readOn: 'no' },
    })
  })

  it('warns of tags that lie beyond the old limit, and hands over those that have to move', () => {
    const far = goodTags().map((tag) => (tag.key === 'og:image' ? { ...tag, endByte: 70_000 } : tag))
    const result = run({ page: pageOf({ headEndByte: 80_000 }), head: headOf(far) })
    expect(result).toMatchObject({
      status: 'warn',
      code: 'large',
      params: { lastByte: 70_000, old: { bytes: 65_536 } },
    })
    expect(result.fix?.snippet?.code).toBe(`<meta property="og:image" content="${IMAGE_URL}">`)
    const title = headOf([tagOf('<title>', 'Bread', { endByte: 70_000 })])
    expect(run({ page: pageOf({ headEndByte: 80_000 }), head: title }).fix?.snippet?.code).toBe(
      '<title>Bread</title>',
    )
    const none = run({ page: pageOf({ headEndByte: 80_000 }), head: headOf([]) })
    expect(none).toMatchObject({ status: 'pass', code: 'large-card-before', params: { lastByte: 0 } })
    expect(none).not.toHaveProperty('fix')
  })

  describe('a head beyond 300 KB', () => {
    const page = pageOf({ headEndByte: null, bytesDecoded: 307_200, stoppedBecause: 'limit' })
    const beyond = (key: string, value: string) =>
      tagOf(key, value, { place: 'beyond-limit', readBy: [], unreadable: 'beyond-limit' })
    const judge = (tags: TagFact[], whole = false) => {
      const beyondLimit = { text: '', whole, lenientBefore: headOf(tags).lenient }
      return run({ page, head: headOf(tags, { headEnd: null, beyondLimit }) })
    }

    it('loses nothing when only fallbacks and other tags come after it', () => {
      const result = judge([...goodTags(), beyond('twitter:title', 'Other'), beyond('og:url', '/a')])
      expect(result).toMatchObject({ status: 'pass', code: 'too-large-card-before' })
      expect(result).not.toHaveProperty('fix')
    })

    it('loses what is better than anything before it, and offers the tags with their values', () => {
      const image = 'https://www.example.com/late.jpg'
      const before = tagsWith('og:image', tagOf('twitter:image', IMAGE_URL))
      const result = judge([...before, beyond('og:image', image)])
      expect(result).toMatchObject({ status: 'fail', code: 'too-large-tags-lost' })
      expect(result.fix?.snippet?.code).toBe(`<meta property="og:image" content="${image}">`)
      expect(judge([...before, beyond('og:image', IMAGE_URL)]).status).toBe('pass')
    })

    it('warns without code where it was not seen whether more comes', () => {
      const result = judge(tagsWith('og:image'))
      expect(result).toMatchObject({
        status: 'warn',
        code: 'too-large-tags-before',
        fix: { steps: { code: 'make-lighter' } },
      })
      expect(result.fix).not.toHaveProperty('snippet')
      expect(judge(tagsWith('og:image'), true).status).toBe('pass')
    })
  })

  it('fails a head whose end was not seen before the limit', () => {
    const page = pageOf({ headEndByte: null, bytesDecoded: 307_200, stoppedBecause: 'limit' })
    expect(run({ page, head: unseen })).toMatchObject({
      status: 'fail',
      code: 'too-large-no-title',
      params: { precision: 'more-than', limit: { bytes: 307_200 } },
    })
  })

  it('takes a short page without </head> as all head', () => {
    const page = pageOf({ headEndByte: null, bytesDecoded: 900, stoppedBecause: 'end-of-body' })
    expect(run({ page, head: unseen })).toMatchObject({ status: 'pass', params: { headEnd: 'unseen' } })
    expect(ending(5_900)).toMatchObject({ params: { headEnd: 'seen' } })
  })

  it('does not know when the response broke off, or there was none', () => {
    const page = pageOf({ headEndByte: null, stoppedBecause: 'cut-off' })
    expect(run({ page, head: unseen })).toMatchObject({
      status: 'unknown',
      code: 'cut-off',
      params: { read: { bytes: 6_400 } },
    })
    expect(run({ head: missingFact() }).status).toBe('unknown')
  })
})
