/** What is made of image addresses that do not work. */
import { describe, expect, it } from 'vitest'
import { repairsOf } from './repair-address'

const context = { pageUrl: 'https://www.example.com/docs/page', base: null }
const urlsOf = (value: string, more: Partial<typeof context> | { base: string } = {}) =>
  repairsOf(value, { ...context, ...more }).map(({ changed, url }) => `${changed} ${url}`)

describe('each fault has its repair', () => {
  it.each([
    ['http:/cdn/shop/a.jpg?v=1', 'slashes-repaired https://www.example.com/cdn/shop/a.jpg?v=1'],
    ['https:////cdn.example.org/a.jpg', 'slashes-repaired https://cdn.example.org/a.jpg'],
    ['https:\\\\cdn.example.org\\a.jpg', 'slashes-repaired https://cdn.example.org/a.jpg'],
    ['https://www.example.com/a%2520b.jpg', 'decoded-once https://www.example.com/a%20b.jpg'],
    ['https://www.example.com/a.jpg?w=1&amp;h=2', 'decoded-once https://www.example.com/a.jpg?w=1&h=2'],
    ['https://www.example.comhttps://cdn.example.org/a.jpg', 'second-address https://cdn.example.org/a.jpg'],
    ['https://www.example.com/https://cdn.example.org/a.jpg', 'second-address https://cdn.example.org/a.jpg'],
    ['https://www.example.com/a .jpg', 'blanks-removed https://www.example.com/a.jpg'],
    ['http://localhost:3000/og.png?v=2', 'own-origin https://www.example.com/og.png?v=2'],
    ['http://100.64.0.9/og.png', 'own-origin https://www.example.com/og.png'],
    ['http://cdn.example.org/a.jpg', 'https https://cdn.example.org/a.jpg'],
    ['a.jpg', 'page-applied https://www.example.com/docs/a.jpg'],
    ['//cdn.example.org/a.jpg', 'page-applied https://cdn.example.org/a.jpg'],
  ])('%s', (value, wanted) => expect(urlsOf(value)[0]).toBe(wanted))
})

it('completes a path with the base first, and then with the page', () => {
  expect(urlsOf('a.jpg', { base: 'https://www.example.com/assets/' })).toEqual([
    'base-applied https://www.example.com/assets/a.jpg',
    'page-applied https://www.example.com/docs/a.jpg',
  ])
})

it.each(['https://www.example.com/a.jpg', 'https://www.example.com/a%20b.jpg?x=1&y=2', 'data:image/png;base64,AA', 'about:blank'])(
  'leaves %s alone',
  (value) => expect(urlsOf(value)).toEqual([]),
) // prettier-ignore
