/** Strings deep inside of a value. */
import { expect, it } from 'vitest'
import { mapStrings } from './map-strings'

const loud = (text: string) => text.toUpperCase()

it('changes every string, and nothing else', () => {
  const value = { a: 'x', b: ['y', { c: 'z' }], n: 1, t: true, nothing: null, left: undefined }
  expect(mapStrings(value, loud)).toEqual({
    a: 'X',
    b: ['Y', { c: 'Z' }],
    n: 1,
    t: true,
    nothing: null,
    left: undefined,
  })
  expect(mapStrings('x', loud)).toBe('X')
})

it('leaves what it was given as it is, and shares no part of it', () => {
  const inner = { c: 'z' }
  const copy = mapStrings({ inner, list: [inner] }, (text) => text)
  expect(copy).toEqual({ inner, list: [inner] })
  expect(copy.inner).not.toBe(inner)
  expect(copy.list[0]).not.toBe(inner)
})

it('takes a key of any name for a key', () => {
  const value: unknown = JSON.parse('{"__proto__":{"polluted":"yes"}}')
  const copy = mapStrings(value, loud)
  expect(JSON.stringify(copy)).toBe('{"__proto__":{"polluted":"YES"}}')
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
})
