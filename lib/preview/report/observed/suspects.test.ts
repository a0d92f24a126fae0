/** Which rules a disagreement with a phone points at. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LAYOUTS } from '../../vocabulary/card'
import { EFFECTS } from '../../vocabulary/causes'
import { compareSeen, SEEN, seenAs } from './seen'
import { suspectsOf, UNEXPLAINED } from './suspects'

const causes = [
  { code: 'image-weight', effect: 'no-picture' },
  { code: 'image-fast', effect: 'risk' },
  { code: 'og-description', effect: 'poorer-text' },
] as const

describe('suspectsOf', () => {
  it('suspects whatever ruled out what was seen', () => {
    expect(suspectsOf(causes, 'text', 'large')).toEqual(['image-weight'])
    expect(suspectsOf(causes, 'text', 'small')).toEqual(['image-weight'])
  })

  it('suspects the risks where less was seen', () => {
    expect(suspectsOf(causes, 'large', 'text')).toEqual(['image-fast'])
    expect(suspectsOf(causes, 'large', 'nothing')).toEqual([UNEXPLAINED])
  })

  it('has no suspect where nothing comes near', () => {
    expect(suspectsOf([], 'large', 'nothing')).toEqual([UNEXPLAINED])
    expect(suspectsOf([{ code: 'refused', effect: 'no-card' }], 'large', 'text')).toEqual([UNEXPLAINED])
    expect(suspectsOf([{ code: 'image-min-size', effect: 'small-picture' }], 'text', 'small')).toEqual([
      UNEXPLAINED,
    ])
  })

  it('suspects somebody exactly where both differ, and nobody twice', () => {
    const cause = fc.record({
      code: fc.constantFrom('a', 'b', 'c'),
      effect: fc.constantFrom(...EFFECTS, null),
    })
    fc.assert(
      fc.property(fc.array(cause), fc.constantFrom(...SEEN), fc.constantFrom(...SEEN), (some, one, other) => {
        const found = suspectsOf(some, one, other)
        expect(found.length === 0).toBe(one === other)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })
})

it('orders what is seen as the drawn layouts are ordered', () => {
  expect(LAYOUTS.map(seenAs)).toEqual(expect.arrayContaining([...SEEN]))
  expect(compareSeen('large', 'text')).toBeGreaterThan(0)
  expect(compareSeen('nothing', 'text')).toBeLessThan(0)
})
