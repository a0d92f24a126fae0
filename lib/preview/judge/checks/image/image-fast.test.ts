/** Page and image together: 7 s pass, 10 s warn, above fail; a time-out fails, another failure is not known. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, timingsOf } from '../../../testing/facts'
import {
  factsUnread,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import { imageFast } from './image-fast'

/** The good page's head is complete after 240 ms. */
const inAll = (ms: number) =>
  runCheck(imageFast, factsWithImage({ timings: timingsOf({ totalMs: ms - 240 }) }))

it.each([
  [550, 'pass'],
  [7_000, 'pass'],
  [7_001, 'warn'],
  [10_000, 'warn'],
  [10_001, 'fail'],
] as const)('%d ms in all is a %s', (ms, status) => expect(inAll(ms).status).toBe(status))

it('says where the time goes, and never hides the side of the limit', () => {
  expect(inAll(9_000).fix?.steps).toContain('8.8 s')
  expect(inAll(7_001).summary).toContain('7,001 ms')
  expect(inAll(7_001).summary).toContain('WhatsApp Web gives up')
})

it('fails when the image does not come at all in time', () => {
  expect(runCheck(imageFast, factsWithFailure('headers-timed-out')).status).toBe('fail')
})

it('is not known otherwise', () => {
  expect(runCheck(imageFast, factsWithFailure('connection-refused')).status).toBe('unknown')
  expect(runCheck(imageFast, factsUnread()).status).toBe('unknown')
  expect(runCheck(imageFast, factsWithoutImage()).status).toBe('not-applicable')
  expect(runCheck(imageFast, factsOf()).status).toBe('pass')
})
