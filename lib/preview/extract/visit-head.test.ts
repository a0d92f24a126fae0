/** What is kept of a head for the comparison of visitors, and whether all of it was seen. */
import { describe, expect, it } from 'vitest'
import type { PageFact } from '../vocabulary/facts'
import { inHead, pageOf, readHead } from '../testing/sample-pages'
import { visitHeadOf } from './visit-head'

const readVisitHead = (page: PageFact) => visitHeadOf(readHead(page), page)

describe('visitHeadOf', () => {
  it('keeps title, description, picture and canonical address, each with its rule', () => {
    const tags =
      '<meta property="og:title" content="Bread"><meta name="description" content="A loaf.">' +
      '<meta property="og:image" content="/a.jpg"><meta property="og:url" content="https://example.com/">'
    expect(readVisitHead(pageOf(inHead(tags), { headEndByte: 9 }))).toEqual({
      title: { value: 'Bread', rule: 'og:title' },
      description: { value: 'A loaf.', rule: 'meta description' },
      image: { value: '/a.jpg', rule: 'og:image' },
      canonical: { value: 'https://example.com/', rule: 'og:url' },
      whole: true,
    })
  })

  it('reads what Android cannot: spelling is no difference between visitors', () => {
    const { title } = readVisitHead(pageOf(inHead('<meta property=og:title content=Bread>')))
    expect(title).toEqual({ value: 'Bread', rule: 'og:title' })
  })

  it('takes the canonical link when there is no og:url', () => {
    const link = '<link rel="canonical" href="https://example.com/bread">'
    expect(readVisitHead(pageOf(inHead(link))).canonical).toEqual({
      value: 'https://example.com/bread',
      rule: 'link canonical',
    })
  })

  it.each([
    ['its end', { headEndByte: 90 }, true],
    ['the end of the page', { stoppedBecause: 'end-of-body' }, true],
    ['the end of a part', { stoppedBecause: 'end-of-body', status: 206 }, false],
    ['a cut', { stoppedBecause: 'cut-off' }, false],
    ['the limit', { stoppedBecause: 'limit' }, false],
  ] as const)('knows whether it was read whole: up to %s', (_, page, whole) => {
    expect(readVisitHead(pageOf('<title>x</title>', page)).whole).toBe(whole)
  })
})
