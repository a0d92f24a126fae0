/** Is a text counted as a person counts, and one that was cut by what it was before? */
import { expect, it } from 'vitest'
import { headOf, tagOf } from '../../testing/sample-facts'
import { textLength } from './text-length'

const lengthOf = (value: string, valueChars?: number, tagValue = value) => {
  const tag = { ...tagOf('og:title', tagValue), ...(valueChars === undefined ? {} : { valueChars }) }
  return textLength(headOf([tag]), { value, rule: 'og:title', tag: 0 })
}

it('counts what the eye sees as one', () => {
  expect(lengthOf('Rye 👩‍🍳')).toEqual({
    count: 5,
    shown: { code: 'evidence.characters', params: { count: 5 } },
  })
})

it('tells the length before the cut', () => {
  expect(lengthOf('a'.repeat(5_000), 200_000)).toEqual({
    count: 200_000,
    shown: { code: 'evidence.characters-kept', params: { count: 200_000, kept: 5_000 } },
  })
})

it('tells it of a title that is made of several', () => {
  const head = headOf([tagOf('<title>', 'a')])
  const field = { value: 'a'.repeat(5_000), rule: '<title>', tag: 0, valueChars: 6_002 }
  expect(textLength(head, field).count).toBe(6_002)
})

it('does not take the length of a tag for that of another text', () => {
  expect(lengthOf('Rye', 200_000, 'Rye <b>').count).toBe(3)
})
