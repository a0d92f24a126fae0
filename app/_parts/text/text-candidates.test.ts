/** What a page offers: each text once, with where it stands, and nothing that is none. */
import { expect, it } from 'vitest'
import { textCandidates } from './text-candidates'

const NOTHING = {
  heading: null,
  paragraph: null,
  linkedData: { title: null, description: null },
  hasBody: false,
}
const tag = (key: string, value: string, element: 'meta' | 'title' | 'link' = 'meta') => ({
  element,
  key,
  value,
})

it('names all places of one text, in the order in which they are looked at', () => {
  const tags = [
    tag('title', ' New\n boots ', 'title'),
    tag('OG:Title', 'New boots'),
    tag('og:title', 'Boots'),
  ]
  expect(textCandidates(tags, { ...NOTHING, heading: 'New boots' })).toEqual([
    { field: 'title', text: 'New boots', from: ['og:title', '<title>', 'Heading'] },
    { field: 'title', text: 'Boots', from: ['og:title'] },
  ])
})

it('offers the same words for both fields, and takes nothing for a title that is none', () => {
  const tags = [tag('title', 'A named title'), tag('description', 'Warm.'), tag('og:title', ' \u202e '), tag('description', 'A link', 'link')]
  const found = textCandidates(tags, { ...NOTHING, linkedData: { title: 'Warm.', description: null } })
  expect(found).toEqual([
    { field: 'title', text: 'Warm.', from: ['JSON-LD'] },
    { field: 'description', text: 'Warm.', from: ['description'] },
  ])
}) // prettier-ignore

it('cuts a paragraph where every card cuts it', () => {
  const [paragraph] = textCandidates([], { ...NOTHING, paragraph: 'word '.repeat(1_000) })
  expect(paragraph?.text.length).toBeLessThanOrEqual(300)
})
