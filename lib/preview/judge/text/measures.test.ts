/** Measures: honesty of numbers beside their limit. */
import { describe, expect, it } from 'vitest'
import { bytesBeside, msBeside, pixelSize, ratioOf } from './measures'

describe('numbers beside their limit', () => {
  it('rounds when the difference shows', () => {
    expect(bytesBeside(729_088, 614_400)).toEqual(['712 KB', '600 KB'])
    expect(bytesBeside(614_400, 614_400)).toEqual(['600 KB', '600 KB'])
    expect(msBeside(12_400, 10_000)).toEqual(['12.4 s', '10 s'])
  })

  it('never shows a number over the limit as the limit itself', () => {
    expect(bytesBeside(614_401, 614_400)).toEqual(['614,401 bytes', '614,400 bytes'])
    expect(msBeside(10_020, 10_000)).toEqual(['10,020 ms', '10,000 ms'])
  })
})

it('writes sizes and ratios', () => {
  expect(pixelSize({ width: 1200, height: 630 })).toBe('1200 × 630 px')
  expect(ratioOf({ width: 1200, height: 630 })).toBe('1.9:1')
  expect(ratioOf({ width: 400, height: 100 })).toBe('4:1')
  expect(ratioOf({ width: 1000, height: 100 })).toBe('10:1')
  expect(ratioOf({ width: 1, height: 900 })).toBe('1:900')
})
