import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toStorable } from './storable'

describe('toStorable', () => {
  it('strips U+0000 and lone surrogates wherever they stand', () => {
    expect(toStorable({ 'a\u0000b': ['x\uD800y', { z: '\uDC00\u0000' }], n: 1, none: null })).toEqual({
      ab: ['x\uFFFDy', { z: '\uFFFD' }],
      n: 1,
      none: null,
    })
  })

  it('leaves bytes, dates and honest text alone', () => {
    const value = { bytes: new Uint8Array([0, 1]), at: new Date(0), text: 'नमस्ते 😀' }
    expect(toStorable(value)).toEqual(value)
  })

  it('never leaves a character that Postgres refuses', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.integer({ min: 0, max: 0xffff })),
        (text, units) => {
          const clean = toStorable(text + String.fromCharCode(...units))
          expect(clean.isWellFormed() && !clean.includes('\u0000')).toBe(true)
        },
      ),
    )
  })
})
