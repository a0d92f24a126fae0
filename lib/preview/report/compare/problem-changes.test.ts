/** A problem is gone only when it is known to be. */
import { expect, it } from 'vitest'
import { problemChange } from './problem-changes'

it.each([
  ['fail', 'pass', 'gone'],
  ['warn', 'not-applicable', 'gone'],
  ['fail', 'warn', 'better'],
  ['warn', 'fail', 'worse'],
  ['pass', 'warn', 'new'],
  ['unknown', 'fail', 'new'],
  [undefined, 'fail', 'new'],
  ['fail', 'unknown', null],
  ['fail', 'error', null],
  ['fail', undefined, null],
  ['fail', 'fail', null],
  ['pass', 'pass', null],
  ['pass', 'unknown', null],
] as const)('%s → %s: %s', (before, after, state) => expect(problemChange(before, after)).toBe(state))
