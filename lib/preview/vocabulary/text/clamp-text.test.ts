/** Clamping: counts as the client counts, splits nothing the eye sees as one. */
import { expect, it } from 'vitest'
import { clampText } from './clamp-text'

it('leaves short text alone but for line breaks', () => {
  expect(clampText('  a\r\n b\tc ', 20)).toBe('a b c')
})

it('cuts before the character that would not fit', () => {
  expect(clampText('abc👍🏽def', 5)).toBe('abc')
  expect(clampText('abc👍🏽def', 7)).toBe('abc👍🏽')
  expect(clampText('ab c', 3)).toBe('ab')
})

it('cuts a monstrous character between code points', () => {
  const monster = `a${'\u0301'.repeat(5_000)}`
  expect(clampText(monster, 150)).toHaveLength(150)
  const emoji = `${'😀\u200d'.repeat(200)}`
  expect(clampText(emoji, 10).isWellFormed()).toBe(true)
})
