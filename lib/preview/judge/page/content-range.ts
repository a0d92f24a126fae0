/** Reads a Content-Range header, and says what is wrong with it in a response to a range from byte 0. */
import { type ClientProfile, limitOf } from '../../vocabulary/client'
import type { Header } from '../../vocabulary/facts'
import { type Message, phrase } from '../../vocabulary/message'

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

/** `serious`: the client gets other bytes than the page's first ones; `what` is a clause. Null when nothing is wrong. */
export function faultOfPart(
  headers: readonly Header[],
  client: ClientProfile,
): { what: Message; serious: boolean } | null {
  const serious = (what: Message) => ({ what, serious: true })
  const harmless = (what: Message) => ({ what, serious: false })
  const type = headerOf(headers, 'content-type') ?? ''
  if (/^multipart\/byteranges/i.test(type)) return serious(phrase('evidence.part.multipart', {}))
  const value = headerOf(headers, 'content-range')
  if (value === null) return harmless(phrase('evidence.part.no-range', {}))
  const range = readContentRange(value)
  if (!range) return harmless(phrase('evidence.part.range-unreadable', {}))
  const { start, end, size } = range
  if (start !== 0) return serious(phrase('evidence.part.begins-late', { first: start }))
  if (end > limitOf(client, 'iosRange')) return harmless(phrase('evidence.part.too-long', { last: end }))
  if (size !== null && end >= size) return harmless(phrase('evidence.part.beyond-page', { last: end, size }))
  const length = headerOf(headers, 'content-length')
  const coded = headerOf(headers, 'content-encoding') !== null
  if (!coded && length !== null && Number(length) !== end + 1)
    return harmless(phrase('evidence.part.wrong-length', { promised: end + 1, sent: length }))
  return null
}
