/** How sure a counted share is. */
import { expect, it } from 'vitest'
import { wilsonInterval } from './wilson-interval'

it.each([
  [0, 0, 0, 1],
  [1, 1, 0.207, 1],
  [0, 1, 0, 0.793],
  [50, 100, 0.404, 0.596],
  [990, 1_000, 0.982, 0.995],
])('%i of %i lies between %f and %f', (hits, total, low, high) => {
  const interval = wilsonInterval(hits, total)
  expect(interval.low).toBeCloseTo(low, 3)
  expect(interval.high).toBeCloseTo(high, 3)
})
