/** Signed, expiring, roundabout and uncacheable addresses warn; a plain one passes. */
import { expect, it } from 'vitest'
import { runCheck } from '../../check'
import { WHATSAPP } from '../../../testing/audience'
import { imageOf } from '../../../testing/sample-facts'
import {
  factsUnread,
  factsWithFailure,
  factsWithImage,
  factsWithoutImage,
} from '../../../testing/image-facts'
import type { Facts } from '../../../vocabulary/facts'
import { imageStable } from './image-stable'

const run = (facts: Facts) => runCheck(imageStable, facts, WHATSAPP)
const at = (requestedUrl: string) => run(factsWithImage({ requestedUrl, finalUrl: requestedUrl }))
const S3 = 'https://b.s3.amazonaws.com/a.jpg'

it('passes for a plain address', () =>
  expect(at('https://cdn.example.com/a.jpg?w=1200&v=3')).toMatchObject({ status: 'pass', code: 'permanent' }))

it('warns for a picture where a site is tried out', () => {
  expect(at('https://staging.example.com/a.jpg')).toMatchObject({
    status: 'warn',
    code: 'unpublished-host',
    params: { host: 'staging.example.com', kind: 'staging' },
  })
  expect(at('https://deploy-preview-7--shop.netlify.app/a.jpg').params).toMatchObject({ kind: 'preview' })
  expect(at('https://shop.netlify.app/a.jpg').status).toBe('pass')
})

it('warns for an expiring address and names the date, not the secret', () => {
  const result = at(`${S3}?X-Amz-Date=20261121T090000Z&X-Amz-Expires=3600&X-Amz-Signature=5ec3e7`)
  expect(result).toMatchObject({
    status: 'warn',
    code: 'expires',
    params: { date: { date: '2026-11-21T10:00:00.000Z' } },
    fix: { steps: { params: { parameters: { list: ['X-Amz-Expires', 'X-Amz-Signature'] } } } },
  })
  expect(result.evidence).toContainEqual({
    label: { code: 'evidence.expires', params: {} },
    value: '2026-11-21T10:00:00Z',
  })
  expect(JSON.stringify(result)).not.toContain('5ec3e7')
})

it('says how long an address works of which nobody knows when it was signed', () => {
  expect(at(`${S3}?X-Amz-Expires=3600&X-Amz-Signature=5ec3e7`)).toMatchObject({
    code: 'expires-after-signing',
    params: { lasts: { ms: 3_600_000 } },
  })
  expect(at('https://cdn.example.com/a.jpg?token=5ec3e7')).toMatchObject({
    code: 'signed',
    params: { parameters: { list: ['token'] } },
  })
})

it('warns for more than one redirect', () => {
  const [hop] = imageOf().hops
  if (!hop) throw new Error('hop expected')
  const away = { ...hop, status: 302, location: 'https://cdn.example.com/a.jpg' }
  expect(run(factsWithImage({ hops: [away, hop] })).status).toBe('pass')
  expect(run(factsWithImage({ hops: [away, away, hop] }))).toMatchObject({
    status: 'warn',
    code: 'redirected',
    params: { count: 2 },
  })
})

it('warns for no-store', () => {
  const cached = (value: string) => run(factsWithImage({ headers: [{ name: 'cache-control', value }] }))
  expect(cached('private, no-store, max-age=0')).toMatchObject({ status: 'warn', code: 'not-cached' })
  expect(cached('public, max-age=60').status).toBe('pass')
})

it('is not known when the image did not load', () => {
  expect(run(factsWithImage({ status: 403 })).status).toBe('unknown')
  expect(run(factsWithFailure('timed-out')).status).toBe('unknown')
  expect(run(factsUnread()).status).toBe('unknown')
  expect(run(factsWithoutImage()).status).toBe('not-applicable')
})

it('says that a permanent address leads to a signed one which is refused', () => {
  const [hop] = imageOf().hops
  if (!hop) throw new Error('hop expected')
  const finalUrl = `${S3}?X-Amz-Expires=300&X-Amz-Signature=5ec3e7`
  const hops = [
    { ...hop, status: 302, location: finalUrl },
    { ...hop, url: finalUrl, status: 403 },
  ]
  expect(run(factsWithImage({ status: 403, finalUrl, hops }, null))).toMatchObject({
    status: 'warn',
    code: 'leads-to-signed',
    params: { status: 403, parameters: { list: ['X-Amz-Expires', 'X-Amz-Signature'] } },
  })
  expect(run(factsWithImage({ finalUrl, hops })).status).toBe('pass')
  expect(run(factsWithImage({ status: 403, requestedUrl: finalUrl, finalUrl }, null)).code).toBe(
    'expires-after-signing',
  )
})
