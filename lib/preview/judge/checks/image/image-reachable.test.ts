/** 2xx or nothing; refusals and private addresses belong to another check, our own troubles to nobody. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf } from '../../../testing/facts'
import {
  factsUnread,
  factsWithAddress,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import { imageReachable } from './image-reachable'

it('passes for 2xx', () => {
  expect(runCheck(imageReachable, factsOf()).status).toBe('pass')
  expect(runCheck(imageReachable, factsWithImage({ status: 206 })).status).toBe('pass')
})

it.each([404, 410, 500, 304])('fails for %d and says that no other image is tried', (status) => {
  const result = runCheck(imageReachable, factsWithImage({ status }))
  expect(result.status).toBe('fail')
  expect(result.summary).toContain('no other image')
  expect(result.summary).toContain(String(status))
})

it('fails when the site fails, with the cause', () => {
  const result = runCheck(imageReachable, factsWithFailure('dns-not-found'))
  expect(result.status).toBe('fail')
  expect(result.summary).toContain('The host name does not exist')
})

it.each([401, 403])('leaves %d to image-public', (status) => {
  expect(runCheck(imageReachable, factsWithImage({ status })).status).toBe('not-applicable')
})

it('does not know when the trouble is ours or the page is unread', () => {
  expect(runCheck(imageReachable, factsWithFailure('busy')).status).toBe('unknown')
  expect(runCheck(imageReachable, factsWithFailure('blocked-address')).status).toBe('not-applicable')
  expect(runCheck(imageReachable, factsUnread()).status).toBe('unknown')
  expect(runCheck(imageReachable, factsWithAddress('/a.jpg')).status).toBe('not-applicable')
  expect(runCheck(imageReachable, factsWithoutImage()).status).toBe('not-applicable')
})
