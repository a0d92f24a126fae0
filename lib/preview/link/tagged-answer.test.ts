/** What parameters change, told from whole reports. */
import { describe, expect, it } from 'vitest'
import { SAMPLE_REPORTS } from '../testing/sample-reports'
import type { Report } from '../report/schema'
import { isTaggedFormOf, taggedAnswer } from './tagged-answer'

const { good, blocked, noImage } = SAMPLE_REPORTS
const tagged = (url: string) => `${url}${url.includes('?') ? '&' : '?'}utm_source=whatsapp`
const after = (change: Partial<Report> = {}): Report => ({
  ...good,
  url: tagged(good.url),
  finalUrl: tagged(good.finalUrl ?? good.url),
  ...change,
})
const withOgUrl = (value: string | null) =>
  after({
    tags: [
      ...good.tags.filter(({ key }) => key !== 'og:url'),
      ...good.tags.flatMap((tag) => (tag.key === 'og:url' && value !== null ? { ...tag, value } : [])),
    ],
  })

it('the same card, whose og:url drops the parameters', () =>
  expect(taggedAnswer(good, after())).toMatchObject({
    card: 'same',
    tagsDiffer: false,
    ogUrl: { answer: 'drops' },
    lost: [],
  }))

it('another card', () => {
  const answer = taggedAnswer(good, { ...noImage, url: tagged(good.url), finalUrl: tagged(good.url) })
  expect(answer).toMatchObject({ card: 'other', tagsDiffer: true })
  expect(answer.comparison.outcomes[0]?.code).toBe('picture-disappears')
})

it('nothing is claimed of a page that was not read', () =>
  expect(taggedAnswer(good, { ...blocked, failure: { code: 'timed-out', url: null, detail: null } })).toMatchObject({
    card: 'unknown',
    ogUrl: { answer: 'not-read' },
  })) // prettier-ignore

it('a page that is not there with parameters', () => {
  const gone = taggedAnswer(good, after({ tags: [], fetch: { ...good.fetch, status: 404 } }))
  expect(gone).toMatchObject({ status: 404, ogUrl: { answer: 'not-read' } })
  expect(taggedAnswer(good, after()).status).toBeNull()
})

it('a redirect that loses the parameters', () =>
  expect(taggedAnswer(good, after({ finalUrl: good.url })).lost).toEqual(['utm_source']))

describe('og:url', () => {
  it.each([
    [tagged(good.url), 'keeps'],
    [good.url, 'drops'],
    [`${good.url}?ref=1`, 'drops'],
    ['https://elsewhere.example/', 'other'],
    [null, 'none'],
    ['', 'none'],
  ] as const)('%s %s', (value, answer) =>
    expect(taggedAnswer(good, withOgUrl(value)).ogUrl.answer).toBe(answer),
  )
})

it.each([
  ['https://a.example/p?utm_source=x', 'https://a.example/p', true],
  ['https://a.example/p?a=1&utm_source=x#f', 'https://a.example/p?fbclid=2&a=1', true],
  ['https://a.example', 'https://a.example/', true],
  ['https://a.example/p?a=1', 'https://a.example/p?a=2', false],
  ['https://a.example/q', 'https://a.example/p', false],
])('%s is %s with other parameters: %s', (link, scanned, is) =>
  expect(isTaggedFormOf(link, scanned)).toBe(is),
)
