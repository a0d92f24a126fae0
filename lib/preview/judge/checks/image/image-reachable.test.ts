/** 2xx or nothing; refusals and private addresses belong to another check, our own troubles to nobody. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { factsOf, IMAGE_URL } from '../../../testing/sample-facts'
import {
  factsUnread,
  factsWithAddress,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import type { Facts } from '../../../vocabulary/facts'
import { imageReachable } from './image-reachable'

const run = (facts: Facts) => runCheck(imageReachable, facts, WHATSAPP)

it('passes for 2xx', () => {
  expect(run(factsOf())).toMatchObject({ status: 'pass', code: 'loads', params: { status: 200 } })
  expect(run(factsWithImage({ status: 206 })).status).toBe('pass')
})

it.each([
  [404, 'does-not-exist'],
  [410, 'does-not-exist'],
  [500, 'error-status'],
  [304, 'error-status'],
] as const)('fails for %d', (status, code) =>
  expect(run(factsWithImage({ status }))).toMatchObject({
    status: 'fail',
    code,
    params: { status },
    fix: { steps: { code: 'put-picture-there', params: { url: IMAGE_URL, rule: 'og:image' } } },
  }),
)

it('fails when the site fails, with the cause', () => {
  expect(run(factsWithFailure('dns-not-found'))).toMatchObject({
    status: 'fail',
    code: 'fails',
    params: { because: { code: 'failure.dns-not-found.sentence' }, reason: 'none' },
  })
})

it.each([401, 403])('leaves %d to image-public', (status) => {
  expect(run(factsWithImage({ status }))).toMatchObject({ status: 'not-applicable', code: 'refused' })
})

it('does not know when the trouble is ours or the page is unread', () => {
  expect(run(factsWithFailure('busy'))).toMatchObject({
    status: 'unknown',
    code: 'could-not-look',
    params: { because: { code: 'failure.busy.sentence' } },
  })
  expect(run(factsWithFailure('blocked-address'))).toMatchObject({
    status: 'not-applicable',
    code: 'private-network',
  })
  expect(run(factsUnread()).status).toBe('unknown')
  expect(run(factsWithAddress('/a.jpg'))).toMatchObject({ status: 'not-applicable', code: 'no-address' })
  expect(run(factsWithoutImage()).status).toBe('not-applicable')
})
