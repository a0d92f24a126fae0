/** Links are found, broken where a phone breaks them, and leave the direction of the text alone. */
import { expect, it } from 'vitest'
import { linkPieces, mixesDirections, splitLinks, startsFromRight } from './message-parts'

it('finds the links of a message and loses nothing', () => {
  const message = 'Look: https://a.example/b and http://c.example'
  const parts = splitLinks(message)
  expect(parts.map(({ text }) => text).join('')).toBe(message)
  expect(parts.filter(({ link }) => link).map(({ text }) => text)).toEqual([
    'https://a.example/b',
    'http://c.example',
  ])
})

it('breaks an address where each phone does, and never inside the scheme', () => {
  const link = 'https://www.example:8443/ferry-times/?x=1&y#map'
  expect(linkPieces(link, 'before-signs')).toEqual(
    ['https://', 'www', '.example:', '8443', '/ferry', '-times', '/', '?x', '=', '1', '&', 'y', '#map'], // prettier-ignore
  )
  expect(linkPieces(link, 'after-slash-and-hyphen')).toEqual(
    ['https://', 'www.example:8443/', 'ferry-', 'times/', '?x=1&y#map'], // prettier-ignore
  )
})

it.each([
  ['ما رأيك؟ https://a.example', true],
  ['https://a.example ביום', true],
  ['See ביום', false],
  ['https://a.example', false],
  ['123 \u200f456', true],
])('%j starts from the right: %s', (message, fromRight) => {
  expect(startsFromRight(message)).toBe(fromRight)
})

it.each([
  ['Plain words, 2026', false],
  ['ביום ראשון', false],
  ['ביום ראשון 2026', true],
  ['See ביום', true],
  ['ما رأيك؟ https://a.example', true],
  ['\u202eA title that asks to be turned round', true],
])('%j runs in two directions: %s', (text, mixed) => {
  expect(mixesDirections(text)).toBe(mixed)
})
