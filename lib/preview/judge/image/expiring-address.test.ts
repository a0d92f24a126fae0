/** Expiring addresses as the big stores write them, and look-alikes that are permanent. */
import { expect, it } from 'vitest'
import { expiringAddress } from './expiring-address'

it.each([
  [
    'S3',
    'https://b.s3.amazonaws.com/a?X-Amz-Date=20261121T090000Z&X-Amz-Expires=3600&X-Amz-Signature=x',
    '2026-11-21T10:00:00.000Z',
  ],
  [
    'S3 without a date',
    'https://b.s3.amazonaws.com/a?X-Amz-Expires=3600&X-Amz-Signature=x',
    '3600 seconds after it was signed',
  ],
  [
    'CloudFront',
    'https://d1.cloudfront.net/a.jpg?Expires=1795000000&Signature=x&Key-Pair-Id=K',
    '2026-11-18T11:06:40.000Z',
  ],
  [
    'Azure',
    'https://x.blob.core.windows.net/a?sv=2024&se=2026-11-30T12:00:00Z&sig=x',
    '2026-11-30T12:00:00.000Z',
  ],
  ['GitHub', 'https://private-user-images.githubusercontent.com/a.png?jwt=x', null],
  ['Facebook', 'https://scontent.fbcdn.net/a.jpg?oh=x&oe=6AFD0000', '2026-11-18T01:31:44.000Z'],
  ['Discord', 'https://cdn.discordapp.com/a.png?ex=6afd0000&is=6afc0000&hm=x', '2026-11-18T01:31:44.000Z'],
  ['a token', 'https://cdn.example.com/a.jpg?token=abc', null],
])('%s', (_name, url, expires) => expect(expiringAddress(url)).toMatchObject({ expires }))

it.each([
  'https://cdn.example.com/a.jpg',
  'https://cdn.example.com/a.jpg?w=1200&h=630&fit=crop',
  'https://cdn.example.com/a.jpg?ex=1&se=sv&oe=utf-8&exp=high',
  'https://firebasestorage.googleapis.com/v0/b/x/o/a.jpg?alt=media&token=0f2c',
  'not an address',
])('%s is permanent', (url) => expect(expiringAddress(url)).toBeNull())

it('names parameters, never their values', () => {
  const found = expiringAddress('https://x.example/a?Expires=1795000000&Signature=s3cr3t')
  expect(found?.parameters).toEqual(['Expires', 'Signature'])
  expect(JSON.stringify(found)).not.toContain('s3cr3t')
})

it('survives absurd numbers', () => {
  expect(() =>
    expiringAddress('https://x.example/a?X-Amz-Date=20261121T090000Z&X-Amz-Expires=999999999'),
  ).not.toThrow()
  expect(() => expiringAddress('https://x.example/a?Expires=9999999999999')).not.toThrow()
  expect(() =>
    expiringAddress('https://x.example/a?X-Amz-Date=99999999T999999Z&X-Amz-Expires=1'),
  ).not.toThrow()
})
