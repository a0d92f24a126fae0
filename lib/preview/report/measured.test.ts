/** Each figure stands beside its own limit, and nothing is measured of a page that did not come. */
import { expect, it } from 'vitest'
import { limit } from '../vocabulary/limits'
import { measuredOf } from './measured'
import type { Report } from './schema'

const timings = (headCompleteMs: number | null) => ({ headCompleteMs }) as Report['fetch']['timings']
const page = {
  charset: { used: 'utf-8', from: 'header' } as const,
  timings: timings(1_500),
  headEndByte: 614_400,
}

it('is the time, the head and the picture, as a share of what is allowed', () => {
  const image = { width: 1_200, bytes: 60_000 }
  const found = measuredOf({ fetch: page, image })
  expect(found.map(({ what }) => what)).toEqual(['page', 'head', 'image'])
  const [time, head, picture] = found
  expect(time).toMatchObject({ limit: { ms: limit('pageTimeFast') }, share: 1_500 / limit('pageTimeFast') })
  expect(head).toMatchObject({ value: { bytes: 614_400, beside: limit('headBytesMax') }, share: 2 })
  expect(picture?.share).toBe(60_000 / limit('imageBytesMax'))
})

it('leaves out what was not seen', () => {
  const unseen = { ...page, timings: timings(null), headEndByte: null }
  expect(measuredOf({ fetch: unseen, image: null })).toEqual([])
  expect(measuredOf({ fetch: { ...unseen, timings: null }, image: { width: null, bytes: 9 } })).toEqual([])
})

it('measures no refusal', () =>
  expect(measuredOf({ fetch: { ...page, charset: null }, image: null })).toEqual([]))
