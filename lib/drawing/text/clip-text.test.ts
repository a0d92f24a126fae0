import { describe, expect, it } from 'vitest'
import { clipText } from './clip-text'

describe('clipText', () => {
  it('keeps a short text as it is', () => expect(clipText('Łódź 🎉', 20)).toBe('Łódź 🎉'))
  it('never cuts inside a grapheme', () => expect(clipText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toBe('👩‍👩‍👧‍👦…'))
  it('drops controls, overrides of direction and lone surrogates', () => {
    expect(clipText('a\u0000b\u202ec \ud800d', 20)).toBe('abc \ufffdd')
  })
  it('bounds a tower of combining marks', () =>
    expect(clipText(`a${'\u0301'.repeat(9000)}b`, 10).length).toBeLessThan(400))
  it('keeps the marks that a font has, and drops those that none has', () => {
    expect(clipText('Z\u0337\u0328a\u0363', 9)).toBe('Z\u0337\u0328a')
  })
  it('makes one line of many', () => expect(clipText('  a\n\n b\t', 9)).toBe('a b'))
})
