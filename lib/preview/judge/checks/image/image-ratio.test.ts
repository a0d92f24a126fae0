/** Near 1.91:1 or 1:1 passes, other shapes warn with what is seen, wider than 4:1 fails. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsUnread, factsWithImage, factsWithoutImage } from '../../../testing/image-facts'
import { imageRatio } from './image-ratio'

const of = (width: number, height: number) => runCheck(imageRatio, factsWithImage({}, { width, height }))

it.each([
  [1_200, 630, 'pass'],
  [1_280, 720, 'pass'],
  [1_200, 600, 'pass'],
  [800, 800, 'pass'],
  [1_200, 900, 'warn'],
  [800, 1_200, 'warn'],
  [1_600, 400, 'warn'],
  [1_601, 400, 'fail'],
] as const)('%d × %d is a %s', (width, height, status) => expect(of(width, height).status).toBe(status))

it('says what is seen of a picture that is cut', () => {
  expect(of(800, 1_200).evidence?.[1]?.value).toBe('800 × 800 px from the centre')
  expect(of(2_000, 200).summary).toContain('the middle 800 px')
  expect(of(1_200, 900).summary).toContain('show it whole (observed)')
})

it('never says that 4:1 is more than 4:1', () => {
  expect(of(1_601, 400).summary).toMatch(/^Its shape is 4\.003:1, and 4:1 is the most/)
  expect(of(2_000, 200).summary).toMatch(/^Its shape is 10:1, /)
})

it('is not known without pixels', () => {
  expect(runCheck(imageRatio, factsWithImage({ status: 404 })).status).toBe('unknown')
  expect(runCheck(imageRatio, factsUnread()).status).toBe('unknown')
  expect(runCheck(imageRatio, factsWithoutImage()).status).toBe('not-applicable')
})
