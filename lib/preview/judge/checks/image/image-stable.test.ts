/** Signed, expiring, roundabout and uncacheable addresses warn; a plain one passes. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { imageOf } from '../../../testing/facts'
import {
  factsUnread,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import { imageStable } from './image-stable'

const at = (requestedUrl: string) =>
  runCheck(imageStable, factsWithImage({ requestedUrl, finalUrl: requestedUrl }))

it('passes for a plain address', () =>
  expect(at('https://cdn.example.com/a.jpg?w=1200&v=3').status).toBe('pass'))

it('warns for an expiring address and names the date, not the secret', () => {
  const result = at(
    'https://b.s3.amazonaws.com/a.jpg?X-Amz-Date=20261121T090000Z&X-Amz-Expires=3600&X-Amz-Signature=5ec3e7',
  )
  expect(result).toMatchObject({ status: 'warn', title: 'The image address expires' })
  expect(result.summary).toContain('2026-11-21T10:00:00Z')
  expect(JSON.stringify(result)).not.toContain('5ec3e7')
})

it('warns for more than one redirect', () => {
  const [hop] = imageOf().hops
  if (!hop) throw new Error('hop expected')
  const away = { ...hop, status: 302, location: 'https://cdn.example.com/a.jpg' }
  expect(runCheck(imageStable, factsWithImage({ hops: [away, hop] })).status).toBe('pass')
  const result = runCheck(imageStable, factsWithImage({ hops: [away, away, hop] }))
  expect(result).toMatchObject({ status: 'warn', title: 'The image is reached by detours' })
  expect(result.summary).toContain('2 redirects')
})

it('warns for no-store', () => {
  const cached = (value: string) =>
    runCheck(imageStable, factsWithImage({ headers: [{ name: 'cache-control', value }] })).status
  expect(cached('private, no-store, max-age=0')).toBe('warn')
  expect(cached('public, max-age=60')).toBe('pass')
})

it('is not known when the image did not load', () => {
  expect(runCheck(imageStable, factsWithImage({ status: 403 })).status).toBe('unknown')
  expect(runCheck(imageStable, factsWithFailure('timed-out')).status).toBe('unknown')
  expect(runCheck(imageStable, factsUnread()).status).toBe('unknown')
  expect(runCheck(imageStable, factsWithoutImage()).status).toBe('not-applicable')
})
