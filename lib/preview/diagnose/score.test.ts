/** The outcome decides the band, at every edge of the table; the rest moves within it. */
import { describe, expect, it } from 'vitest'
import type { Layout } from '../vocabulary/card'
import { EFFECTS, type Effect } from '../vocabulary/causes'
import type { Cause } from './cause'
import { NOT_READ_POINTS, POINTS, POLISH_POINTS_MAX, SCORE_BANDS, scoreOf } from './score'

type Said = Pick<Cause, 'effect' | 'status'>
const cause = (effect: Effect, status: Cause['status'] = 'fail'): Said => ({ effect, status })
const of = (layout: Layout, causes: Said[] = [], isRead = true) =>
  scoreOf({ causes, card: { layout }, isRead })
const many = (one: Said): Said[] => Array.from({ length: 30 }, () => one)

describe.each([
  ['none', SCORE_BANDS.link],
  ['text', SCORE_BANDS.text],
  ['thumbnail', SCORE_BANDS.small],
  ['square', SCORE_BANDS.large],
  ['landscape', SCORE_BANDS.large],
] as const)('a card that is %s', (layout, { from, to }) => {
  it('begins at the top of its band', () => expect(of(layout)).toBe(to))
  it('never leaves it, whatever else is wrong', () => {
    for (const effect of EFFECTS.filter((one) => one !== 'not-known' && one !== 'another-page'))
      for (const status of ['fail', 'warn'] as const) {
        const score = of(layout, many(cause(effect, status)))
        expect(score, `${effect}, ${status}`).toBeGreaterThanOrEqual(from)
        expect(score, `${effect}, ${status}`).toBeLessThanOrEqual(to)
      }
  })
  it('reaches the bottom', () => expect(of(layout, many(cause('risk')))).toBe(from))
})

it('has bands that follow each other and touch both ends', () => {
  const bands = Object.values(SCORE_BANDS)
  expect(bands[0]?.from).toBe(0)
  expect(bands.at(-1)?.to).toBe(100)
  for (const [index, { from, to }] of bands.entries()) {
    expect(to).toBeGreaterThan(from)
    if (index > 0) expect(from).toBeGreaterThan(bands[index - 1]?.to ?? NaN)
  }
})

it('gives 100 to a large card without a flaw alone', () => {
  expect(of('landscape')).toBe(100)
  for (const effect of ['poorer-text', 'risk', 'polish'] as const)
    for (const status of ['fail', 'warn'] as const) {
      expect(of('landscape', [cause(effect, status)])).toBe(100 - POINTS[effect][status])
      expect(POINTS[effect][status]).toBeGreaterThan(0)
    }
})

it('lets polish take so much and no more: two pages with the same cards and risks are within 10', () => {
  const polished = of('landscape', [cause('risk')]) ?? NaN
  const rough = of('landscape', [cause('risk'), ...many(cause('polish', 'warn'))]) ?? NaN
  expect(polished - rough).toBe(POLISH_POINTS_MAX)
  expect(POLISH_POINTS_MAX).toBeLessThanOrEqual(10)
  expect(NOT_READ_POINTS).toBeLessThanOrEqual(10)
})

it('does not count what decides the band once more', () => {
  for (const effect of ['no-card', 'no-picture', 'small-picture'] as const)
    expect(of('text', [cause(effect)])).toBe(SCORE_BANDS.text.to)
})

it('gives the card of another page no more than the bare link', () => {
  expect(of('landscape', [cause('another-page')])).toBe(SCORE_BANDS.link.to)
})

it('gives less to a page that was not read, and none where nothing is known', () => {
  expect(of('none', [cause('no-card')], false)).toBe(SCORE_BANDS.link.to - NOT_READ_POINTS)
  expect(of('none', [cause('not-known', 'unknown')])).toBeNull()
})
