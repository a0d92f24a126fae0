/** Which entities are seen as text, what they were meant to be, and what is no entity at all. */
import { describe, expect, it } from 'vitest'
import { findTextAsEntities } from './text-as-entities'

describe('findTextAsEntities', () => {
  it.each([
    ['Rye &amp; oats', '&amp;', '&', 'Rye & oats'],
    ['The baker&#39;s loaf', 'baker&#39;s', 'baker\'s', 'The baker\'s loaf'],
    ['The baker&#x2019;s loaf', 'baker&#x2019;s', 'baker’s', 'The baker’s loaf'],
    ['It&rsquo;s &quot;warm&quot;', 'It&rsquo;s', 'It’s', 'It’s "warm"'],
    ['a &lt; b', '&lt;', '<', 'a < b'],
    ['Tom &amp;amp; Anna', '&amp;amp;', '&', 'Tom & Anna'],
    ['Two&nbsp;loaves', 'Two&nbsp;loaves', 'Two\u00a0loaves', 'Two\u00a0loaves'],
    ['Turn&#x202e;ed', 'Turn&#x202e;ed', 'Turned', 'Turned'],
    ['Bell&#7;s', 'Bell&#7;s', 'Bells', 'Bells'],
    ['焼きたての&amp;熱々のパンを毎朝六時から店頭で販売しています毎日どうぞお越しください', '&amp;', '&', '焼きたての&熱々のパンを毎朝六時から店頭で販売しています毎日どうぞお越しください'],
  ])('%s', (shown, seen, meant, text) => expect(findTextAsEntities(shown)).toEqual({ seen, meant, text })) // prettier-ignore

  it.each([
    'AT&T',
    'R&D; then more',
    'Salt & pepper;',
    'a &b; c',
    '?a=1&copy=2',
    '&#;',
    '&;',
    '&unknown;',
    '',
  ])('leaves “%s” alone', (text) => expect(findTextAsEntities(text)).toBeNull())

  it('looks only at what is shown', () => {
    expect(findTextAsEntities('Rye &amp; oats', 'Rye')).toBeNull()
  })
})
