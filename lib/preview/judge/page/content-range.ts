/** Reads a Content-Range header, and says what is wrong with it as an answer to a range from byte 0. */
import type { Header } from '../../vocabulary/facts'
import { limit } from '../../vocabulary/limits'

export interface ContentRange {
  start: number
  end: number
  /** Null when the server writes `*`. */
  size: number | null
}

export const headerOf = (headers: readonly Header[], wanted: string): string | null =>
  headers.find(({ name }) => name === wanted)?.value ?? null

export function readContentRange(value: string): ContentRange | null {
  const match = /^bytes\s+(\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/i.exec(value.trim())
  if (!match) return null
  const [, start, end, size] = match
  return { start: Number(start), end: Number(end), size: size === '*' ? null : Number(size) }
}

/** `serious`: the phone gets other bytes than the page's first ones. Null when nothing is wrong. */
export function faultOfPart(headers: readonly Header[]): { what: string; serious: boolean } | null {
  const type = headerOf(headers, 'content-type') ?? ''
  if (/^multipart\/byteranges/i.test(type))
    return { what: 'it comes as several parts, though one range was asked for', serious: true }
  const value = headerOf(headers, 'content-range')
  if (value === null) return { what: 'it carries no Content-Range', serious: false }
  const range = readContentRange(value)
  if (!range) return { what: 'its Content-Range cannot be read', serious: false }
  const { start, end, size } = range
  if (start !== 0) return { what: `it begins at byte ${start} instead of 0`, serious: true }
  if (end > limit('iosRange'))
    return { what: `it goes up to byte ${end}, further than was asked for`, serious: false }
  if (size !== null && end >= size)
    return { what: `it claims byte ${end} of a page of ${size} bytes`, serious: false }
  const length = headerOf(headers, 'content-length')
  const coded = headerOf(headers, 'content-encoding') !== null
  if (!coded && length !== null && Number(length) !== end + 1)
    return { what: `it promises ${end + 1} bytes and sends ${length}`, serious: false }
  return null
}
