/** Do numbers read well, and never look equal to a limit that they break? */
import { expect, it } from 'vitest'
import { counted, duration, durationOf, kilobytes, kilobytesOf, listed } from './figures'

it.each([
  [0, '0 bytes'],
  [1_023, '1,023 bytes'],
  [1_024, '1 KB'],
  [2_150, '2.1 KB'],
  [307_200, '300 KB'],
  [729_088, '712 KB'],
  [2_097_152, '2,048 KB'],
])('%i bytes are %s', (bytes, text) => expect(kilobytes(bytes)).toBe(text))

it('shows a weight beside its limit, in bytes where rounding would lie', () => {
  expect(kilobytesOf(729_088, 614_400)).toBe('712 KB of 600 KB')
  expect(kilobytesOf(307_200, 307_200)).toBe('300 KB of 300 KB')
  expect(kilobytesOf(307_201, 307_200)).toBe('307,201 bytes of 307,200 bytes')
})

it('shows a time beside its limit, in milliseconds where rounding would lie', () => {
  expect(duration(240)).toBe('240 ms')
  expect(duration(2_400)).toBe('2.4 s')
  expect(durationOf(3_400, 3_000)).toBe('3.4 s of 3 s')
  expect(durationOf(3_001, 3_000)).toBe('3,001 ms of 3,000 ms')
})

it('counts and lists', () => {
  expect([counted(1, 'redirect'), counted(4, 'redirect')]).toEqual(['1 redirect', '4 redirects'])
  expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c'])
})
