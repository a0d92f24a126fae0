/** Are both limits of the head where they are ruled to be? */
import { describe, expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, goodTags, headOf, missingFact, pageOf } from '../../../testing/facts'
import { headWithinLimit } from './head-within-limit'

const ending = (headEndByte: number, overrides = {}) =>
  runCheck(
    headWithinLimit,
    factsOf({ page: pageOf({ headEndByte, bytesDecoded: headEndByte, ...overrides }) }),
  )
const unseen = { headEnd: null }

describe('head-within-limit', () => {
  it.each([
    [5_900, 'pass'],
    [65_536, 'pass'],
    [65_537, 'warn'],
    [307_200, 'warn'],
    [307_201, 'fail'],
  ] as const)('a head of %i bytes is a %s', (bytes, status) => expect(ending(bytes).status).toBe(status))

  it('says at which byte each tag ends', () => {
    const { evidence, summary } = ending(400_000)
    const end = goodTags()[1]?.endByte
    expect(evidence).toContainEqual(
      expect.objectContaining({ label: 'og:title ends at byte', byte: end, line: 5, tag: 1 }),
    )
    expect(evidence?.[0]).toEqual({ label: '</head> ends at byte', value: '400,000' })
    expect(summary).toContain('within the limit, so the card may still stand')
  })

  it('names tags that lie behind the old limit', () => {
    const far = goodTags().map((tag) => ({ ...tag, endByte: 70_000 }))
    const facts = factsOf({ page: pageOf({ headEndByte: 80_000 }), head: headOf(far) })
    expect(runCheck(headWithinLimit, facts).summary).toContain('miss some tags')
  })

  it('fails a head whose end was not seen before the limit', () => {
    const page = pageOf({ headEndByte: null, bytesDecoded: 307_200, stoppedBecause: 'limit' })
    const result = runCheck(headWithinLimit, factsOf({ page, head: headOf([], unseen) }))
    expect(result).toMatchObject({ status: 'fail' })
    expect(result.summary).toContain('more than 300 KB')
    expect(result.summary).toContain('no og:title was found before it')
  })

  it('takes a short page without </head> as all head', () => {
    const page = pageOf({ headEndByte: null, bytesDecoded: 900, stoppedBecause: 'end-of-body' })
    expect(runCheck(headWithinLimit, factsOf({ page, head: headOf([], unseen) })).status).toBe('pass')
  })

  it('does not know when the answer broke off, or there was none', () => {
    const page = pageOf({ headEndByte: null, stoppedBecause: 'cut-off' })
    expect(runCheck(headWithinLimit, factsOf({ page, head: headOf([], unseen) })).status).toBe('unknown')
    expect(runCheck(headWithinLimit, factsOf({ head: missingFact('We were blocked.') })).status).toBe(
      'unknown',
    )
  })
})
