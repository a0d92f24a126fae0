/** Who may see the image: refusals, logins and private networks fail; a missing file says nothing about it. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { factsOf, imageOf } from '../../../testing/facts'
import {
  factsUnread,
  factsWithAddress,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import { imagePublic } from './image-public'

it('passes when it loads', () => expect(runCheck(imagePublic, factsOf()).status).toBe('pass'))

it.each([401, 403, 407, 451])('fails for %d', (status) => {
  const result = runCheck(imagePublic, factsWithImage({ status }))
  expect(result.status).toBe('fail')
  expect(result.summary).toContain(`status ${status}`)
  expect(result.fix?.steps).not.toBe('')
})

it('shows what the server demands', () => {
  const headers = [{ name: 'www-authenticate', value: 'Basic realm="staging"' }]
  expect(runCheck(imagePublic, factsWithImage({ status: 401, headers })).detail).toContain('staging')
})

it('fails when the request ends at a login page', () => {
  const hop = imageOf().hops[0]
  if (!hop) throw new Error('hop expected')
  const finalUrl = 'https://www.example.com/login?next=/img/bread.jpg'
  const hops = [
    { ...hop, status: 302, location: finalUrl },
    { ...hop, url: finalUrl },
  ]
  const image = { hops, finalUrl, format: null, contentType: 'text/html' }
  expect(runCheck(imagePublic, factsWithImage(image, null))).toMatchObject({
    status: 'fail',
    title: 'The image asks for a login',
  })
})

it('fails for a private network', () => {
  expect(runCheck(imagePublic, factsWithFailure('blocked-address')).status).toBe('fail')
})

it('does not know when the image is missing, failed or unread', () => {
  expect(runCheck(imagePublic, factsWithImage({ status: 404 })).status).toBe('unknown')
  expect(runCheck(imagePublic, factsWithFailure('timed-out')).status).toBe('unknown')
  expect(runCheck(imagePublic, factsUnread()).status).toBe('unknown')
  expect(runCheck(imagePublic, factsWithAddress('/a.jpg')).status).toBe('not-applicable')
  expect(runCheck(imagePublic, factsWithoutImage()).status).toBe('not-applicable')
})
