/** Elements go where the sentence of each language has them, and strangers’ text moves nothing. */
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { withElements } from './with-elements'

const html = (say: (at: Record<'who' | 'when', string>) => string, who = 'Anna') =>
  renderToStaticMarkup(<p>{withElements(say, { who: <b>{who}</b>, when: <i>now</i> })}</p>)

it('keeps the order of the sentence, and what it says twice', () => {
  expect(html(({ who, when }) => `Shared by ${who} ${when}.`)).toBe(
    '<p>Shared by <b>Anna</b> <i>now</i>.</p>',
  )
  expect(html(({ who, when }) => `${when}: ${who}, ${who}`)).toBe(
    '<p><i>now</i>: <b>Anna</b>, <b>Anna</b></p>',
  )
})

it('leaves out what the sentence does not have, and keeps words as words', () => {
  expect(html(() => 'who when')).toBe('<p>who when</p>')
  expect(html(({ who }) => `Shared by ${who}`, '<script>')).toBe('<p>Shared by <b>&lt;script&gt;</b></p>')
})
