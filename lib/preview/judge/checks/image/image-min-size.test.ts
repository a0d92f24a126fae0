/** Below 200 × 200 fails, below 300 × 200 warns, and the finding says what Android makes of it. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsUnread, factsWithImage, factsWithoutImage } from '../../../testing/image-facts'
import { imageMinSize } from './image-min-size'

const of = (width: number, height: number) => runCheck(imageMinSize, factsWithImage({}, { width, height }))

it.each([
  [300, 200, 'pass'],
  [299, 200, 'warn'],
  [200, 200, 'warn'],
  [199, 400, 'fail'],
  [1_200, 199, 'fail'],
] as const)('%d × %d is a %s', (width, height, status) => expect(of(width, height).status).toBe(status))

it('says who forgives', () => {
  expect(of(1_200, 199).summary).toContain('still show it large (observed)')
  expect(of(150, 150).summary).toContain('small thumbnail (observed)')
  expect(of(64, 64).summary).toContain('show no picture either')
})

it('is not known without pixels', () => {
  expect(runCheck(imageMinSize, factsWithImage({}, null)).status).toBe('unknown')
  expect(runCheck(imageMinSize, factsUnread()).status).toBe('unknown')
  expect(runCheck(imageMinSize, factsWithoutImage()).status).toBe('not-applicable')
})
