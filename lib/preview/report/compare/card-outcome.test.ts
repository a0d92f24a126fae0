/** The outcome of a change: every step from layout to layout has its code, and surfaces that differ are told apart. */
import { expect, it } from 'vitest'
import { SAMPLE_REPORTS } from '../../testing/sample-reports'
import { LAYOUTS, type Layout } from '../../vocabulary/card'
import type { Report } from '../schema'
import { cardOutcomes } from './card-outcome'

const { good, heavyImage, thumbnail } = SAMPLE_REPORTS
const withLayout = (layout: Layout, surface?: string): Report => ({
  ...good,
  cards: good.cards.map((card) => (surface && card.surface !== surface ? card : { ...card, layout })),
})
const codeOf = (from: Layout, to: Layout) => cardOutcomes(withLayout(from), withLayout(to))[0]?.code

it.each([
  ['none', 'text', 'card-appears', 'card-disappears'],
  ['none', 'landscape', 'card-appears', 'card-disappears'],
  ['text', 'thumbnail', 'picture-appears', 'picture-disappears'],
  ['text', 'landscape', 'picture-appears', 'picture-disappears'],
  ['text', 'square', 'picture-appears', 'picture-disappears'],
  ['thumbnail', 'landscape', 'picture-grows', 'picture-shrinks'],
  ['thumbnail', 'square', 'picture-grows', 'picture-shrinks'],
  ['square', 'landscape', 'shape-changes', 'shape-changes'],
] as const)('%s → %s is %s, and back %s', (from, to, code, back) => {
  expect(codeOf(from, to)).toBe(code)
  expect(codeOf(to, from)).toBe(back)
})

it.each(LAYOUTS)('%s and the same again is the same', (layout) => expect(codeOf(layout, layout)).toBe('same'))

it('names a change of the picture and of the words in one layout', () => {
  const changed = (part: object): Report => ({
    ...good,
    cards: good.cards.map((card) => ({ ...card, ...part })),
  })
  expect(cardOutcomes(good, changed({ title: 'Other' }))[0]?.code).toBe('text-changes')
  const image = good.cards[0]?.image ?? null
  expect(image).not.toBeNull()
  expect(
    cardOutcomes(good, changed({ image: image && { ...image, url: 'https://a.example/b.png' } }))[0]?.code,
  ).toBe('picture-changes')
})

it('tells surfaces apart, and what stayed is last', () => {
  expect(cardOutcomes(withLayout('text', 'ios'), good)).toEqual([
    { code: 'picture-appears', from: 'text', to: 'landscape', surfaces: ['ios'] },
    { code: 'same', from: 'landscape', to: 'landscape', surfaces: ['android', 'web'] },
  ])
})

it('reads a report without cards as one without a card', () => {
  expect(cardOutcomes({ cards: [] }, heavyImage)[0]?.code).toBe('card-appears')
  expect(cardOutcomes(thumbnail, { cards: [] })[0]?.code).toBe('card-disappears')
  expect(cardOutcomes({ cards: [] }, { cards: [] })).toEqual([])
})
