/** Where a head begins and ends is one response, whether bytes are looked at as they arrive or the text of them afterwards. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findHeadEnd } from '../crawl/page/find-head-end'
import { findHead } from '../extract/source/head-range'

const inBytes = (text: string, chunkBytes: number): number | null => {
  const look = findHeadEnd()
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    const end = look(bytes.subarray(at, at + chunkBytes))
    if (end !== null) return end
  }
  return null
}
const inText = (text: string): number | null => {
  const { literal, headEnd } = findHead(text)
  return literal && headEnd !== null ? Buffer.byteLength(text.slice(0, headEnd)) : null
}

it.each([
  ['<head/>a</head>', 15],
  ['<head/lang="x">a</head>', 23],
  ['<head </head>b</head>', 21],
  ['<head\u00a0>a</head>', null],
  ['<head\u2028>a</head>', null],
  ['<header>a</head>', null],
  ['</head><head>é</head>', 22],
])('%j', (text, end) => {
  expect([inText(text), inBytes(text, 1_000), inBytes(text, 1)]).toEqual([end, end, end])
})

it.each(['</h1>', '</H1>', '</h1></H1>'])('behind thousands of %s', (tag) => {
  const text = `<head>${tag.repeat(2_000)}</Head></head>`
  expect([inText(text), inBytes(text, 100_000), inBytes(text, 5_000)]).toEqual([
    text.length - 7,
    text.length - 7,
    text.length - 7,
  ])
})

it('for any text, in chunks of any size, and when a text goes on', () => {
  const pieces = [
    '<head',
    '</head',
    '>',
    '/',
    ' ',
    '\t',
    '\u000b',
    '\u001e',
    '\u00a0',
    'é',
    '<',
    'h',
    '<head>',
    '</HEAD>',
    '日',
  ]
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((list) => list.join(''))
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 9 }), fc.nat(), (text, chunkBytes, at) => {
      const range = findHead(text)
      expect(inBytes(text, chunkBytes)).toBe(inText(text))
      const known = findHead(text.slice(0, at % (text.length + 1)))
      if (!known.literal) expect(findHead(text, known)).toEqual(range)
    }),
    { numRuns: 5_000 },
  )
})
