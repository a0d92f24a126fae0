/** Are both limits of the head where they are ruled to be? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, goodTags, headOf, missingFact, pageOf } from '../../../testing/sample-facts'
import { headWithinLimit } from './head-within-limit'

const run = (overrides: Parameters<typeof factsOf>[0]) =>
  runCheck(headWithinLimit, factsOf(overrides), WHATSAPP)
const ending = (headEndByte: number) => run({ page: pageOf({ headEndByte, bytesDecoded: headEndByte }) })
const unseen = headOf([], { headEnd: null })

describe('head-within-limit', () => {
  it.each([
    [5_900, 'pass', 'small-enough'],
    [65_536, 'pass', 'small-enough'],
    [65_537, 'warn', 'large'],
    [307_200, 'warn', 'large'],
    [307_201, 'fail', 'too-large-tags-before'],
  ] as const)('a head of %i bytes is a %s', (bytes, status, code) =>
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
      code: 'too-large-tags-before',
      params: { precision: 'exact', size: { bytes: 400_000, beside: 307_200 }, readOn: 'no' },
    })
  })

  it('names tags that lie beyond the old limit', () => {
    const far = goodTags().map((tag) => ({ ...tag, endByte: 70_000 }))
    expect(run({ page: pageOf({ headEndByte: 80_000 }), head: headOf(far) })).toMatchObject({
      code: 'large',
      params: { tags: 'missed', old: { bytes: 65_536 } },
    })
    expect(ending(80_000)).toMatchObject({ code: 'large', params: { tags: 'before' } })
    expect(run({ page: pageOf({ headEndByte: 80_000 }), head: headOf([]) })).toMatchObject({
      params: { tags: 'none' },
    })
  })

  it('fails a head whose end was not seen before the limit', () => {
    const page = pageOf({ headEndByte: null, bytesDecoded: 307_200, stoppedBecause: 'limit' })
    expect(run({ page, head: unseen })).toMatchObject({
      status: 'fail',
      code: 'too-large-no-title',
      params: { precision: 'more-than', limit: { bytes: 307_200 }, searched: 'part' },
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
