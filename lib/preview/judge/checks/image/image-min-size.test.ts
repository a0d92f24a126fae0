/** Below 200 × 200 px fail, below 300 × 200 px warn; the finding says what clients make of it all the same. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { factsUnread, factsWithImage, factsWithoutImage } from '../../../testing/image-facts'
import type { Facts } from '../../../vocabulary/facts'
import { imageMinSize } from './image-min-size'

const run = (facts: Facts, audience = WHATSAPP) => runCheck(imageMinSize, facts, audience)
const of = (width: number, height: number) => run(factsWithImage({}, { width, height }))
const OBSERVED = { list: [{ code: 'client.whatsapp-android' }, { code: 'client.whatsapp-web' }] }

it.each([
  [300, 200, 'pass', 'large-enough'],
  [299, 200, 'warn', 'rather-small'],
  [200, 200, 'warn', 'rather-small'],
  [199, 400, 'fail', 'too-small'],
  [1_200, 199, 'fail', 'too-small'],
] as const)('%d × %d is a %s', (width, height, status, code) =>
  expect(of(width, height)).toMatchObject({ status, code, params: { size: { pixels: [width, height] } } }),
)

it('says what was asked for', () => {
  expect(of(299, 200).params).toMatchObject({ least: { pixels: [300, 200] } })
  expect(of(199, 400).params).toMatchObject({ least: { pixels: [200, 200] } })
  expect(of(199, 400).fix?.steps.params).toMatchObject({ least: { pixels: [300, 200] } })
})

it('says who forgives', () => {
  expect(of(1_200, 199).params).toMatchObject({ shown: 'large', clients: OBSERVED })
  expect(of(150, 150).params).toMatchObject({ shown: 'small', clients: OBSERVED })
  expect(of(64, 64).params).toMatchObject({
    shown: 'no',
    clients: OBSERVED,
    needed: { pixels: [100, 100] },
  })
})

it('is not known without pixels', () => {
  expect(run(factsWithImage({}, null)).status).toBe('unknown')
  expect(run(factsUnread()).status).toBe('unknown')
  expect(run(factsWithoutImage()).status).toBe('not-applicable')
})
