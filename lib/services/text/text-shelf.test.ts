/** What is found for a text is kept for an hour, and no more of it than there is room for. */
import { expect, it } from 'vitest'
import { textShelf } from './text-shelf'

const SUGGESTIONS = [{ title: 'Boots', description: 'They creak.' }]
const TEXTS = {
  heading: 'Boots',
  paragraph: null,
  linkedData: { title: null, description: null },
  hasBody: true,
}

it('keeps both side by side, and forgets both after an hour', () => {
  let at = 0
  const shelf = textShelf(() => new Date(at))
  shelf.put('a', { texts: TEXTS })
  shelf.put('a', { suggestions: SUGGESTIONS })
  expect(shelf.find('a')).toMatchObject({ texts: TEXTS, suggestions: SUGGESTIONS })
  expect(shelf.find('b')).toEqual({ texts: null, suggestions: [] })
  at = 3_600_000
  expect(shelf.find('a')).toEqual({ texts: null, suggestions: [] })
})

it('lets the oldest go', () => {
  const shelf = textShelf(() => new Date(0))
  for (let scan = 0; scan <= 500; scan += 1) shelf.put(String(scan), { texts: TEXTS })
  expect(shelf.find('0').texts).toBeNull()
  expect(shelf.find('1').texts).toEqual(TEXTS)
  expect(shelf.find('500').texts).toEqual(TEXTS)
})
