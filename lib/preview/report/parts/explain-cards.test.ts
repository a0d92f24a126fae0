/** A caption gives the verdict's reason where the verdict is about that card, and its own anywhere else. */
import { expect, it } from 'vitest'
import type { Cause } from '../../diagnose/cause'
import { SAMPLE_REPORTS } from '../../testing/sample-reports'
import type { CardModel } from '../../vocabulary/card'
import { phrase } from '../../vocabulary/message'
import { explainCards } from './explain-cards'

const cause = (effect: Cause['effect'], lead: string): Cause => ({
  code: lead,
  effect,
  status: 'fail',
  mender: 'content',
  title: { code: `${lead}/any`, params: {} },
  summary: null,
  findings: [lead],
  fix: null,
})
const OWN = phrase('card.no-image', {})
const cards = (SAMPLE_REPORTS.good.cards as CardModel[]).map((card): CardModel => ({
  ...card,
  layout: 'text',
  reason: OWN,
  margin: phrase('card.no-image', {}),
}))
const ALL = new Set<string>(cards.map(({ client }) => client))
const reasons = (found: readonly CardModel[]) => found.map(({ reason }) => reason.code)

it('is the cause’s on every card of the app that looks alike', () =>
  expect(reasons(explainCards(cards, [cause('no-picture', 'image-weight')], ALL))).toEqual(
    cards.map(() => 'card.because'),
  ))

it('stays that of another app’s card, of a card that looks otherwise, and of what is not seen', () => {
  const [first, ...others] = cards
  if (!first) throw new Error('the good report has cards')
  const led = new Set<string>([first.client])
  const heavy = [cause('no-picture', 'image-weight')]
  expect(reasons(explainCards(cards, heavy, led))).toEqual(['card.because', ...reasons(others)])
  const [, unlike] = explainCards([first, { ...first, layout: 'landscape' }], heavy, ALL)
  expect(unlike?.reason).toEqual(OWN)
  expect(reasons(explainCards(cards, [cause('risk', 'image-weight')], ALL))).toEqual(reasons(cards))
  expect(reasons(explainCards(cards, [], ALL))).toEqual(reasons(cards))
})

it('says how much is missing to the next card only where the picture itself is at fault', () => {
  const margins = (lead: string) =>
    explainCards(cards, [cause('no-picture', lead)], ALL).map(({ margin }) => margin !== null)
  expect(margins('image-weight')).toEqual(cards.map(() => true))
  expect(margins('og-image')).toEqual(cards.map(() => false))
})
