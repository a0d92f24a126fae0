/** A link that phones fetch anew, without touching what it means. */
import { expect, it } from 'vitest'
import { freshLink } from './fresh-link'

it.each([
  ['https://a.example/', 'https://a.example/?v=2'],
  ['https://a.example/p?q=b%20c+d', 'https://a.example/p?q=b%20c+d&v=2'],
  ['https://a.example/p?v=2', 'https://a.example/p?v=3'],
  ['https://a.example/p#part', 'https://a.example/p?v=2#part'],
  ['https://a.example/p?v=2#/view?v=9', 'https://a.example/p?v=3#/view?v=9'],
  ['https://a.example/p?v=9&x=1', 'https://a.example/p?v=10&x=1'],
  ['https://a.example/watch?v=dQw4w9WgXcQ', 'https://a.example/watch?v=dQw4w9WgXcQ&preview=2'],
  ['https://a.example/?', 'https://a.example/?v=2'],
  ['https://a.example/watch?v=20261122', 'https://a.example/watch?v=20261122&preview=2'],
])('%s becomes %s', (url, fresh) => expect(freshLink(url)).toBe(fresh))

it.each(['https://a.example/d?sig=abc', 'https://a.example/d?X-Amz-Signature=abc#page=2'])(
  '%s would break',
  (url) => expect(freshLink(url)).toBeNull(),
)
