/** A body of bounded size: read whole, or refused before the rest of it arrives. */
import { expect, it } from 'vitest'
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { readBytes } from './read-bytes'

const tooLarge = () => new AppError('too-large', phrase('error.push.too-large', { limit: { bytes: 4 } }))
const REFUSED = { code: 'too-large' }
const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

/** Says how often it was asked for more. */
function endless() {
  let pulled = 0
  const stream = new ReadableStream({
    pull: (controller) => {
      pulled += 1
      controller.enqueue(new Uint8Array([1, 2]))
    },
  })
  return { stream, pulled: () => pulled }
}

it('reads what fits, to its last byte', async () => {
  expect([...(await readBytes(post('abcd'), 4, tooLarge))]).toEqual([97, 98, 99, 100])
  expect(await readBytes(post(null), 4, tooLarge)).toHaveLength(0)
})

it('refuses at the first byte that is too many, and reads no further', async () => {
  await expect(readBytes(post('abcde'), 4, tooLarge)).rejects.toMatchObject(REFUSED)
  const body = endless()
  await expect(readBytes(post(body.stream), 4, tooLarge)).rejects.toMatchObject(REFUSED)
  expect(body.pulled()).toBeLessThan(6)
})

it('refuses before the first byte where the length is announced', async () => {
  const body = endless()
  await expect(readBytes(post(body.stream, { 'content-length': '5' }), 4, tooLarge)).rejects.toMatchObject(
    REFUSED,
  )
  expect(body.pulled()).toBeLessThan(2)
})
