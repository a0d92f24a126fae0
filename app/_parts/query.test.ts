import { describe, expect, it } from 'vitest'
import { one, oneOf } from './query'

describe('one', () => {
  it('takes the first of several', () => expect(one(['a', 'b'])).toBe('a'))
  it('cuts what is too long', () => expect(one('x'.repeat(500), 10)).toHaveLength(10))
  it('knows that nothing is nothing', () => {
    expect(one(undefined)).toBeNull()
    expect(one('')).toBeNull()
    expect(one([])).toBeNull()
  })
})

describe('oneOf', () => {
  it('takes a known value', () => expect(oneOf('web', ['android', 'web'])).toBe('web'))
  it('takes nothing else', () => expect(oneOf('constructor', ['android', 'web'])).toBeNull())
})
