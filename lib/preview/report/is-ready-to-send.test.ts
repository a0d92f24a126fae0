/** What nearly nobody sees holds no link back; what anybody sees, or nobody knows, does. */
import { expect, it } from 'vitest'
import { isReadyToSend } from './is-ready-to-send'

it.each([
  ['warn', 'risk', true],
  ['warn', 'polish', true],
  ['warn', 'poorer-text', false],
  ['fail', 'risk', false],
  ['unknown', 'not-known', false],
  ['warn', null, false],
] as const)('%s, %s: %s', (status, effect, ready) => {
  expect(isReadyToSend([{ status, effect }])).toBe(ready)
  expect(
    isReadyToSend([
      { status: 'warn', effect: 'polish' },
      { status, effect },
    ]),
  ).toBe(ready)
})

it('is so when nothing is wrong', () => expect(isReadyToSend([])).toBe(true))
