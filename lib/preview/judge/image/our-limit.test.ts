/** Our limits are told from broken pictures by the code of the failure, whatever its detail says. */
import { expect, it } from 'vitest'
import { failureOf } from '../../testing/sample-facts'
import { isOurLimit, isUnseen } from './our-limit'

it.each([
  'image-decode-out-of-memory',
  'image-decode-timed-out',
  'image-decoder-failed',
  'image-format-not-decoded',
  'image-too-large-to-read',
  'image-too-many-pixels',
  'interrupted',
  'busy',
] as const)('%s is ours', (code) => expect(isOurLimit(failureOf(code))).toBe(true))

it('bytes that no decoder accepts are the picture’s own fault', () => {
  expect(isOurLimit(failureOf('image-undecodable', { detail: 'exceeds pixel limit' }))).toBe(false)
})

it('a transfer that broke off is not our limit, and the pixels were not seen', () => {
  expect(isOurLimit(failureOf('body-timed-out'))).toBe(false)
  expect(isUnseen(failureOf('body-timed-out'))).toBe(true)
  expect(isUnseen(failureOf('image-undecodable'))).toBe(false)
})
