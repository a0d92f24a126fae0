/** What was measured of a page, against its limits. */
import { limit } from '../vocabulary/limits'
import type { Quantity } from '../vocabulary/message'
import type { Report } from './schema'

export interface Measured {
  what: 'page' | 'head' | 'image'
  value: Quantity
  limit: Quantity
  /** Of the limit; above 1 it is exceeded. */
  share: number
}

interface Seen {
  fetch: Pick<Report['fetch'], 'charset' | 'timings' | 'headEndByte'>
  image: Pick<NonNullable<Report['image']>, 'bytes' | 'width'> | null
}

/** Empty where no page came: what refuses a visitor is none to measure. */
export function measuredOf({ fetch: { charset, timings, headEndByte }, image }: Seen): Measured[] {
  if (charset === null) return []
  const ms = timings?.headCompleteMs ?? null
  return [
    ...(ms === null ? [] : [inTime(ms)]),
    ...(headEndByte === null ? [] : [inBytes('head', headEndByte, limit('headBytesMax'))]),
    ...(image === null || image.width === null
      ? []
      : [inBytes('image', image.bytes, limit('imageBytesMax'))]),
  ]
}

function inTime(ms: number): Measured {
  const max = limit('pageTimeFast')
  return { what: 'page', value: { ms, beside: max }, limit: { ms: max }, share: ms / max }
}

const inBytes = (what: Measured['what'], bytes: number, max: number): Measured => ({
  what,
  value: { bytes, beside: max },
  limit: { bytes: max },
  share: bytes / max,
})
