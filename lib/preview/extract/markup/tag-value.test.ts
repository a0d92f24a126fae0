/** Values: decoded once, cleaned, bounded. */
import { describe, expect, it } from 'vitest'
import {
  charsWhenCut,
  cutText,
  spaceRule,
  stripMarkup,
  VALUE_CHARS_MAX,
  valueOfAttribute,
  valueOfText,
} from './tag-value'

describe('valueOfAttribute', () => {
  it.each([
    ['A&amp;B', 'A&B'],
    ['A&amp;amp;B', 'A&amp;B'],
    ['&#x1F35E; &eacute;', '🍞 é'],
    ['  x \n', 'x'],
    ['a\u0001b\u001b[2Jc\u0085', 'ab[2Jc'],
    ['&#0;&#xD800;', '\ufffd\ufffd'],
    ['https://x.example/?a=1&copy=2', 'https://x.example/?a=1&copy=2'],
  ])('%j → %j', (raw, value) => {
    expect(valueOfAttribute(raw, 'keep')).toBe(value)
  })

  it('joins white space by the key', () => {
    const raw = 'one\n  two\t\tthree'
    expect(valueOfAttribute(raw, spaceRule('og:title'))).toBe('one two three')
    expect(valueOfAttribute(raw, spaceRule('og:description'))).toBe('one\ntwo three')
    expect(valueOfAttribute('a  b.png', spaceRule('og:image'))).toBe('a  b.png')
  })

  it('cuts without splitting a character', () => {
    const long = valueOfAttribute('🍞'.repeat(VALUE_CHARS_MAX), 'keep')
    expect(long).toHaveLength(VALUE_CHARS_MAX)
    expect(cutText('a🍞', 2)).toBe('a')
    expect(valueOfText('x'.repeat(2_000_000), 'keep')).toHaveLength(VALUE_CHARS_MAX)
  })
})

describe('charsWhenCut', () => {
  it('says nothing of what is whole, and the length of the rest decoded and joined', () => {
    const chars = (raw: string) => charsWhenCut(valueOfText(raw, 'collapse'), raw, 'collapse', 'text')
    expect(chars('a'.repeat(VALUE_CHARS_MAX))).toEqual({})
    expect(chars('&amp;'.repeat(VALUE_CHARS_MAX))).toEqual({})
    expect(chars('a'.repeat(VALUE_CHARS_MAX + 1))).toEqual({ valueChars: VALUE_CHARS_MAX + 1 })
    expect(chars('&amp;  '.repeat(10_000))).toEqual({ valueChars: 19_999 })
    expect(chars(`x${' '.repeat(250_000)}y`)).toEqual({ valueChars: 3 })
    expect(chars('x' + '🍞'.repeat(VALUE_CHARS_MAX))).toEqual({ valueChars: 2 * VALUE_CHARS_MAX + 1 })
  })
})

describe('stripMarkup', () => {
  it.each([
    ['a<b>c</b>d', 'a c d'],
    ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
    ['a <b', 'a <b'],
  ])('%j → %j', (markup, text) => {
    expect(stripMarkup(markup)).toBe(text)
  })
})
