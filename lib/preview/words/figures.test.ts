/** Do numbers read well, and never look equal to a limit that they break? */
import { describe, expect, it } from 'vitest'
import type { Quantity } from '../vocabulary/message'
import { createWords } from './create-words'
import { en } from './en/index'

const words = createWords(en)
const said = (value: Quantity): string => words.value(value)

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1_023, '1,023 bytes'],
  [1_024, '1 KB'],
  [2_150, '2.1 KB'],
  [307_200, '300 KB'],
  [729_088, '712 KB'],
  [2_097_152, '2 MB'],
])('%i bytes are %s', (bytes, text) => expect(said({ bytes })).toBe(text))

it.each([
  [240, '240 ms'],
  [2_400, '2.4 s'],
  [12_400, '12.4 s'],
])('%i milliseconds are %s', (ms, text) => expect(said({ ms })).toBe(text))

describe('a number beside its limit', () => {
  const bytes = (one: number, other: number) => [
    said({ bytes: one, beside: other }),
    said({ bytes: other, beside: one }),
  ]
  const times = (one: number, other: number) => [
    said({ ms: one, beside: other }),
    said({ ms: other, beside: one }),
  ]

  it('is rounded when the difference shows', () => {
    expect(bytes(729_088, 614_400)).toEqual(['712 KB', '600 KB'])
    expect(bytes(307_200, 307_200)).toEqual(['300 KB', '300 KB'])
    expect(times(3_400, 3_000)).toEqual(['3.4 s', '3 s'])
  })

  it('is never shown as the limit that it breaks', () => {
    expect(bytes(614_401, 614_400)).toEqual(['614,401 bytes', '614,400 bytes'])
    expect(times(3_001, 3_000)).toEqual(['3,001 ms', '3,000 ms'])
  })
})

it('writes sizes and ratios', () => {
  expect(said({ pixels: [1200, 630] })).toBe('1200 × 630 px')
  expect(said({ ratio: [1200, 630] })).toBe('1.9:1')
  expect(said({ ratio: [400, 100] })).toBe('4:1')
  expect(said({ ratio: [1000, 100] })).toBe('10:1')
  expect(said({ ratio: [1, 900] })).toBe('1:900')
  expect(said({ ratio: [4001, 1000], above: 4 })).toBe('4.001:1')
})

it('writes lists', () => {
  expect(words.value({ list: [] })).toBe('')
  expect(words.value({ list: ['a'] })).toBe('a')
  expect(words.value({ list: ['a', 'b'] })).toBe('a and b')
  expect(words.value({ list: ['a', 'b', 'c'], kind: 'or' })).toBe('a, b, or c')
})
