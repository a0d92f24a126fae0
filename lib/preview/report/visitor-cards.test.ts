/** Two visitors, two cards: only where the page really shows them something else. */
import { expect, it } from 'vitest'
import type { ReportCard, ReportVisit } from './schema'
import { visitorCards } from './visitor-cards'

const image = { url: 'https://bread.example/a.jpg' } as never
const card: Pick<ReportCard, 'layout' | 'title' | 'description' | 'image'> = {
  layout: 'landscape',
  title: 'Bread',
  description: 'Fresh',
  image,
}
const seen: Pick<ReportVisit, 'access' | 'status' | 'title' | 'description' | 'image'> = {
  access: 'open',
  status: 200,
  title: 'Bread',
  description: 'Fresh',
  image: 'https://bread.example/a.jpg',
}
const other = { ...seen, title: 'Log in' }

it('keeps the picture that both are shown', () =>
  expect(visitorCards([card], [seen, seen, other])).toEqual({
    lead: { visit: seen, card },
    other: { visit: other, sameImage: true, card: { ...card, title: 'Log in' } },
  }))

it('draws no picture that was not fetched, and none where the other names none', () => {
  const second = (src: string | null) => visitorCards([card], [seen, { ...seen, image: src }])?.other
  expect(second('https://bread.example/b.jpg')).toMatchObject({
    sameImage: false,
    card: { image: null, layout: 'landscape' },
  })
  expect(second(null)).toMatchObject({ sameImage: false, card: { image: null, layout: 'text' } })
})

it.each([
  ['nobody differs', [card], [seen, seen]],
  ['the other was turned away', [card], [seen, { ...other, access: 'blocked' }]],
  ['the other got no response', [card], [seen, { ...other, status: null }]],
  ['the other page says nothing', [card], [seen, { ...other, title: null }]],
  ['there is no card to compare', [{ ...card, layout: 'none' as const }], [seen, other]],
  ['nobody was asked', [card], []],
  ['no card is drawn', [], [seen, other]],
] as const)('is nothing where %s', (_, cards, visits) => expect(visitorCards(cards, visits)).toBeNull())
