import { expect, it } from 'vitest'
import { breakableParts } from './breakable-parts'

it.each([
  ['https://a.example/one-two?x=1&y=2#z', ['https://a.example/one-', 'two?', 'x=1&y=2#z']],
  ['For Sunday? https://a.io', ['For ', 'Sunday?', ' ', 'https://a.io']],
  ['plain', ['plain']],
  ['???', ['?', '?', '?']],
  ['', []],
])('parts %j', (text, parts) => {
  expect(breakableParts(text)).toEqual(parts)
  expect(parts.join('')).toBe(text)
})
