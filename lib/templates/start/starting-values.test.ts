/** Where a picture begins: with what linked data says, in the page's own language and colours; strangers' text is only ever text. */
import { describe, expect, it } from 'vitest'
import { linkedValues } from './linked-data'
import { parseColour } from './parse-colour'
import { type PageSays, startingValues } from './starting-values'

const data = (json: unknown, attributes = 'type="application/ld+json"') =>
  `<html lang="de"><script ${attributes}>${JSON.stringify(json)}</script>`
const PRODUCT = { '@type': 'Product', name: 'Bowl', offers: { price: 1249.5, priceCurrency: 'EUR' } }

const PAGE: PageSays = {
  title: 'Bowl',
  site: 'Kiln',
  html: '',
  themeColour: null,
  logoColours: [],
  pictureColours: [],
  hasPicture: false,
  language: 'en',
}
const begin = (more: Partial<PageSays>) => startingValues({ ...PAGE, ...more })

describe('startingValues', () => {
  it('takes the template that the page is about, and writes numbers as its language does', () => {
    const { template, texts } = begin({ html: data(PRODUCT) }).request
    expect([template, texts.price.replaceAll('\u00a0', ' ')]).toEqual(['product', '1.249,50 €'])
  })
  it('reads author and day of an article, and place of an event', () => {
    const article = { '@graph': [{ '@type': 'BlogPosting', author: [{ name: 'Ada' }], datePublished: '2026-05-03T23:30:00+09:00' }] }
    expect(begin({ html: data(article) }).request).toMatchObject({ template: 'article', texts: { name: 'Ada', date: '3. Mai 2026' } })
    const event = { '@type': 'MusicEvent', startDate: '2026-12-12', location: { '@type': 'Place', name: 'Hall' } }
    expect(begin({ html: data(event) }).request).toMatchObject({ template: 'event', texts: { place: 'Hall', date: '12. Dezember 2026' } })
  }) // prettier-ignore
  it('begins with the picture where there is one, and with words where there is none', () => {
    expect(begin({ hasPicture: true }).request.template).toBe('picture-band')
    expect(begin({}).request.template).toBe('title-site')
  })
  it('prefers what the page says its colour is, and colours to greys', () => {
    expect(begin({ themeColour: '#0a7', pictureColours: ['#aa3311'] }).colours).toEqual([
      '#00aa77',
      '#aa3311',
    ])
    expect(begin({ themeColour: '#ffffff', logoColours: ['#111111', '#cc0000'] }).colours[0]).toBe('#cc0000')
    expect(begin({ themeColour: 'url(javascript:1)' }).request.colour).toBe('#1f3a5f')
  })
})

describe('linkedValues', () => {
  it.each([
    ['broken JSON', '<script type="application/ld+json">{"@type":</script>'],
    ['a list of nothing', data([null, 1, 'x', [[]]])],
    ['a price that is none', data({ '@type': 'Product', offers: { price: '<b>9</b>', priceCurrency: 7 } })],
    ['a prototype', data({ '@type': 'Product', __proto__: { offers: { price: 1 } } })],
    ['another kind of page', data({ '@type': 'Organization', offers: { price: 1 } })],
  ])('finds nothing in %s', (_, html) => {
    expect(linkedValues(html).price).toBeNull()
  })
  it('survives megabytes of it', () => {
    const html = `<script type="application/ld+json">${'['.repeat(200_000)}`.repeat(12)
    expect(linkedValues(html)).toEqual({ kind: null, author: null, price: null, date: null, place: null })
  })
  it('takes the lowest of a range, and a currency that is none as it is', () => {
    const offers = { '@type': 'AggregateOffer', lowPrice: '19', priceCurrency: 'COINS' }
    expect(begin({ html: data({ '@type': 'Product', offers }) }).request.texts.price).toBe('19 COINS')
  })
})

it('parseColour reads what pages write, and nothing else', () => {
  expect(['#ABC', '#aabbcc80', 'rgb(1, 2, 3)', 'rgb(1 2 3 / 50%)', 'navy'].map(parseColour)).toEqual(['#aabbcc', '#aabbcc', '#010203', '#010203', '#000080'])
  expect(['', '#12', 'red;x', 'expression(1)', 'var(--a)'].map(parseColour)).toEqual([null, null, null, null, null])
}) // prettier-ignore
