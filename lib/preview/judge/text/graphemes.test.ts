/** Are characters counted as a person counts them, and texts cut where words end? */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shortAddress } from '../page/short-address'
import { countGraphemes, excerpt, shorten } from './graphemes'

it.each([
  ['', 0],
  ['bread', 5],
  ['👨‍👩‍👧‍👦', 1],
  ['🇮🇳🇯🇵', 2],
  ['e\u0301', 1],
  ['日本語', 3],
  ['\ud800', 1],
])('%s has %i characters', (text, count) => expect(countGraphemes(text)).toBe(count))

it('counts plain text as any other', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '~', '\r', '\n', '\t', '\u0301', 'é'),
    maxLength: 12,
  })
  fc.assert(
    fc.property(text, (any) => {
      expect(countGraphemes(any)).toBe([...segmenter.segment(any)].length)
    }),
  )
})

it('leaves a text that fits as it is', () => expect(shorten('two words', 9)).toBe('two words'))

it('ends after the last word that fits, without the sign after it', () => {
  expect(shorten('one two, three', 9)).toBe('one two')
  expect(shorten('one two three', 7)).toBe('one two')
})

it('cuts a lone long word hard, but never inside a character', () => {
  expect(shorten('abcdefgh', 3)).toBe('abc')
  expect(shorten('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 1)).toBe('👨‍👩‍👧‍👦')
})

it('cuts scripts without spaces after a word', () => {
  const text = '日本語の文章はスペースなしで書かれます'
  const cut = shorten(text, 8)
  expect(text.startsWith(cut)).toBe(true)
  expect(countGraphemes(cut)).toBeGreaterThan(0)
  expect(countGraphemes(cut)).toBeLessThanOrEqual(8)
})

it.each([60, 90, 100, 105, 110, 115, 118])(
  'cuts no credential in half, which would no longer be recognised as one: %i characters before it',
  (chars) => {
    const text = `${'rye '.repeat(chars / 4)}https://Hk42pRt9YbZq81xWv7Lm@shop.example/?key=Zq81xWv7LmHk42pRt9Yb`
    expect(excerpt(text)).not.toMatch(/Hk42|Zq81/)
    expect(
      shortAddress(`https://a.example/${'x'.repeat(395 + chars)}/https://Hk42pRt9Yb@b.example`),
    ).not.toContain('Hk42')
  },
)
