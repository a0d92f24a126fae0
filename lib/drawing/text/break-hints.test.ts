import { expect, it } from 'vitest'
import { BREAK_HINT, withBreakHints } from './break-hints'

it.each([
  ['ประเทศไทยเป็นประเทศ', 'ประเทศไทย|เป็น|ประเทศ'],
  ['อุ่น ๆ', 'อุ่น ๆ'],
  ['Plain words, 日本語', 'Plain words, 日本語'],
  ['abcไทยdef', 'abcไทยdef'],
])('marks the words of %s', (text, marked) => {
  expect(withBreakHints(text).replaceAll(BREAK_HINT, '|')).toBe(marked)
  expect(withBreakHints(text).replaceAll(BREAK_HINT, '')).toBe(text)
})
