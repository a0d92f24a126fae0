/** http:// images fail; the finding says who forgives. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { candidateOf, factsOf, failureOf, imageOf, timingsOf } from '../../../testing/facts'
import {
  factsUnread,
  factsWithAddress,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import { imageHttps } from './image-https'

const candidate = candidateOf({ value: 'http://www.example.com/a.jpg' })

it('passes over https', () => expect(runCheck(imageHttps, factsOf()).status).toBe('pass'))

it('fails for http even where Android forgives, and gives the https tag', () => {
  const result = runCheck(imageHttps, factsWithImage({ candidate, upgradedToHttps: true }))
  expect(result.status).toBe('fail')
  expect(result.summary).toContain('Android and Web forgive it')
  expect(result.fix?.code).toContain('https://www.example.com/a.jpg')
})

it('says that nobody shows it when https does not answer', () => {
  const result = runCheck(
    imageHttps,
    factsWithImage({ candidate, finalUrl: candidate.value, upgradeFailure: failureOf('tls-expired') }),
  )
  expect(result.summary).toContain('the certificate has expired')
})

it('fails when a redirect leads to http', () => {
  const hop = { ...imageOf().hops[0], status: 302, location: 'http://cdn.example.com/a.jpg' }
  const hops = [
    { url: 'https://www.example.com/a.jpg', address: null, headers: [], timings: timingsOf(), ...hop },
  ]
  expect(runCheck(imageHttps, factsWithImage({ hops }))).toMatchObject({
    status: 'fail',
    title: 'The image is redirected to http://',
  })
})

it('does not arise without a whole address, and is not known on an unread page', () => {
  expect(runCheck(imageHttps, factsWithAddress('/a.jpg')).status).toBe('not-applicable')
  expect(runCheck(imageHttps, factsWithoutImage()).status).toBe('not-applicable')
  expect(runCheck(imageHttps, factsUnread()).status).toBe('unknown')
})
