/** Is the name of a site taken from its host, and long titles split in no time? */
import { expect, it } from 'vitest'
import { headOf } from '../../testing/sample-facts'
import { brandAsWritten, brandOf, splitBrand } from './brand'

it.each([
  ['www.example.com', 'example'],
  ['shop.example.co.uk', 'example'],
  ['example.github.io', 'example'],
  ['192.0.2.1', '192.0.2.1'],
  ['localhost', 'localhost'],
  ['www.bücher.example', 'bücher'],
  ['магазин.рф', 'магазин'],
])('%s is %s', (host, brand) => expect(brandOf(host)).toBe(brand))

it.each([
  ['www.example.com', 'Example'],
  ['my-kitchen.co.uk', 'My Kitchen'],
  ['stössenseer-fcb.de', 'Stössenseer Fcb'],
  ['über-uns.de', 'Über Uns'],
  ['магазин.рф', 'Магазин'],
  ['პური.ge', 'პური'],
  ['日本.jp', '日本'],
  ['192.0.2.1', '192.0.2.1'],
])('writes the name in %s as %s', (host, brand) => expect(brandAsWritten(headOf([]), host)).toBe(brand))

it('writes no name that is only known in its encoded form', () => {
  expect(brandAsWritten(headOf([]), 'xn--a-.de')).toBeNull()
  expect(brandAsWritten(headOf([]), 'www.xn--zz.example')).toBeNull()
})

it('compares without case, accents, spaces and signs', () => {
  expect(splitBrand('Pain maison | Café du Nord', ['cafe-du-nord'])).toEqual({
    at: 'end',
    brand: 'Café du Nord',
    rest: 'Pain maison',
  })
  expect(splitBrand('Bread | Other', ['example'])).toBeNull()
  expect(splitBrand('Bread', ['bread'])).toBeNull()
})

it('does not take an empty or one-letter name for a brand', () => {
  expect(splitBrand('Bread | ', ['', '—'])).toBeNull()
  expect(splitBrand('Vitamin | C', ['c'])).toBeNull()
})

it('stays quick on a long hostile title', () => {
  const began = performance.now()
  splitBrand(`${' '.repeat(2_500)}${'| '.repeat(1_250)}`, ['example'])
  expect(performance.now() - began).toBeLessThan(200)
})
