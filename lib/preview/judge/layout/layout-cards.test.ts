/** Layout: the three surfaces, their texts and their direction. */
import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../../clients/index'
import { accessOf, factsOf, headOf, requestOf, tagOf } from '../../testing/sample-facts'
import { card } from '../../testing/layout-facts'
import type { Facts } from '../../vocabulary/facts'
import { layoutCard } from './layout-cards'

const layoutCards = (facts: Facts) => CLIENTS.map((client) => layoutCard(facts, client))

it('draws Android, Web and iOS in this order, each with its label', () => {
  const cards = layoutCards(factsOf())
  expect(cards.map(({ surface }) => surface)).toEqual(['android', 'web', 'ios'])
  expect(cards.map(({ trust }) => trust)).toEqual(['observed', 'observed', 'guide'])
  expect(cards.map(({ descriptionLinesMax }) => descriptionLinesMax)).toEqual([1, 2, 2])
  expect(cards.map(({ label }) => label.code)).toEqual([
    'card.label.whatsapp-android',
    'card.label.whatsapp-web',
    'card.label.whatsapp-ios',
  ])
})

describe('text', () => {
  const titled = (title: string) => card('android', { head: headOf([tagOf('og:title', title)]) })

  it('is cut at 150 and 300 characters without splitting a character', () => {
    const family = '👩‍👩‍👧‍👦'
    const model = titled('x'.repeat(145) + family)
    expect(model.title).toBe('x'.repeat(145))
    expect(titled('x'.repeat(400)).title).toHaveLength(150)
    const long = card('android', { head: headOf([tagOf('og:description', 'y'.repeat(400))]) })
    expect(long.description).toHaveLength(300)
  })

  it('takes its direction from the first strong character of the title', () => {
    expect(titled('2026: كتاب').direction).toBe('rtl')
    expect(titled('«שלום» world').direction).toBe('rtl')
    expect(titled('123 नमस्ते').direction).toBe('ltr')
    expect(titled('123').direction).toBe('ltr')
  })

  it('shows the host of the link as people read it', () => {
    const request = requestOf({ host: 'www.xn--bcher-kva.example', displayHost: 'www.bücher.example' })
    expect(card('web', { request }).host).toBe('www.bücher.example')
  })

  it('makes a card of a description alone', () => {
    const model = card('android', { head: headOf([tagOf('og:description', 'Only this.')]) })
    expect(model).toMatchObject({ title: null, description: 'Only this.' })
    expect(model.layout).not.toBe('none')
  })
})

describe('a login or consent page', () => {
  it.each([
    ['login', 'card.login-page'],
    ['consent', 'card.consent-page'],
  ] as const)('of the kind %s gets the card people will see, and says whose it is', (kind, reason) => {
    for (const drawn of layoutCards(factsOf({ access: accessOf({ kind }) }))) {
      expect(drawn).toMatchObject({ layout: 'landscape', reason: { code: reason }, margin: null })
    }
  })
})
