/** Are characters counted as a person counts them, and texts cut where words end? */
import { expect, it } from 'vitest'
import { countGraphemes, shorten } from './graphemes'

it.each([
  ['', 0],
  ['bread', 5],
  ['👨‍👩‍👧‍👦', 1],
  ['🇮🇳🇯🇵', 2],
  ['e\u0301', 1],
  ['日本語', 3],
  ['\ud800', 1],
])('%s has %i characters', (text, count) => expect(countGraphemes(text)).toBe(count))

it('leaves a text that fits as it is', () => expect(shorten('two words', 9)).toBe('two words'))

it('ends behind the last word that fits, without the sign behind it', () => {
  expect(shorten('one two, three', 9)).toBe('one two')
  expect(shorten('one two three', 7)).toBe('one two')
})

it('cuts a lone long word hard, but never inside a character', () => {
  expect(shorten('abcdefgh', 3)).toBe('abc')
  expect(shorten('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 1)).toBe('👨‍👩‍👧‍👦')
})

it('cuts scripts without spaces behind a word', () => {
  const text = '日本語の文章はスペースなしで書かれます'
  const cut = shorten(text, 8)
  expect(text.startsWith(cut)).toBe(true)
  expect(countGraphemes(cut)).toBeGreaterThan(0)
  expect(countGraphemes(cut)).toBeLessThanOrEqual(8)
})
