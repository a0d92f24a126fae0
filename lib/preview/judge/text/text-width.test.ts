/** Is a text counted by the room it takes? */
import { expect, it } from 'vitest'
import { fitsOnCard, widthInLetters } from './text-width'

it('takes usual text for about as many letters as it has', () => {
  const text = 'How to bake a crusty loaf of bread at home with only four ingredients'
  expect(widthInLetters(text) / text.length).toBeGreaterThan(0.8)
  expect(widthInLetters(text) / text.length).toBeLessThan(1.1)
})

it.each([
  ['illi', 'woman'],
  ['bread', 'BREAD'],
  ['bread', '家でパンを'],
])('%s takes less room than %s', (narrow, wide) =>
  expect(widthInLetters(narrow)).toBeLessThan(widthInLetters(wide)),
)

it('takes an emoji family for one wide sign', () => {
  expect(widthInLetters('👨‍👩‍👧‍👦')).toBe(widthInLetters('家'))
  expect(widthInLetters('e\u0301')).toBe(widthInLetters('e'))
})

it('lets every text fit that is short enough by its count', () => {
  expect(fitsOnCard('W'.repeat(65), 65)).toBe(true)
  expect(fitsOnCard('W'.repeat(66), 65)).toBe(false)
  expect(fitsOnCard('l'.repeat(100), 65)).toBe(true)
})
