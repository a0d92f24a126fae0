/** Is a text counted as a person counts, and one that was cut by what it was before? */
import { expect, it } from 'vitest'
import { headOf, tagOf } from '../../testing/facts'
import { textLength } from './text-length'

const lengthOf = (value: string, valueChars?: number, tagValue = value) => {
  const tag = { ...tagOf('og:title', tagValue), ...(valueChars === undefined ? {} : { valueChars }) }
  return textLength(headOf([tag]), { value, rule: 'og:title', tag: 0 })
}

it('counts what the eye sees as one', () => {
  expect(lengthOf('Rye 👩‍🍳')).toEqual({ count: 5, said: '5 characters' })
})

it('tells the length before the cut', () => {
  expect(lengthOf('a'.repeat(5_000), 200_000)).toEqual({
    count: 200_000,
    said: '200,000 characters, kept to 5,000',
  })
})

it('does not take the length of a tag for that of another text', () => {
  expect(lengthOf('Rye', 200_000, 'Rye <b>').count).toBe(3)
})
