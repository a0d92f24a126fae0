/** The lines of a response's head: as pairs, and what of them is kept and shown. */
import type { Header } from '../../vocabulary/facts'
import { redactSetCookie } from './cookies'

const HEADER_VALUE_CHARS_MAX = 2_000
const HEADERS_MAX = 200
/** Of one response: a chain of twenty may be a report of megabytes otherwise. */
const HEADER_CHARS_KEPT = 16_000
const REDIRECT_CHARS_KEPT = 4_000
/** Kept wherever they are, the first of each: without them the body cannot be read for what it is. */
const TELLING = new Set([
  'content-type', 'content-encoding', 'content-length', 'content-range', 'location', 'refresh', 'cache-control', 'vary',
]) // prettier-ignore
export function pairsOf(raw: readonly unknown[]): Header[] {
  const pairs: Header[] = []
  for (let at = 0; at + 1 < raw.length; at += 2) {
    pairs.push({ name: String(raw[at]).toLowerCase(), value: String(raw[at + 1]) })
  }
  return pairs
}

/** In the server's order. */
export function keptHeaders(headers: readonly Header[], leadsOn: boolean): Header[] {
  const charsMax = leadsOn ? REDIRECT_CHARS_KEPT : HEADER_CHARS_KEPT
  let lines = 0
  let chars = 0
  const told = new Set<string>()
  return headers.map(presentable).filter(({ name, value }) => {
    if (TELLING.has(name) && !told.has(name)) return told.add(name)
    lines += 1
    chars += name.length + value.length
    return lines <= HEADERS_MAX && chars <= charsMax
  })
}

function presentable({ name, value }: Header): Header {
  const shown =
    name === 'set-cookie'
      ? redactSetCookie(value)
      : name === 'location'
        ? shownLocation(value)
        : asUtf8(value)
  return { name: name.slice(0, 200), value: shown.slice(0, HEADER_VALUE_CHARS_MAX) }
}

/** Without what is before the host: reports are shared. A web address needs no slashes to have a host. */
export const shownLocation = (value: string) =>
  asUtf8(value)
    .replace(/^(\s*(?:https?:[\\/]*|[\\/]{2,}))[^/?#\\]*@/i, '$1')
    .slice(0, HEADER_VALUE_CHARS_MAX)

/** Header bytes arrive as Latin-1; most servers that send more than ASCII mean UTF-8. */
export function asUtf8(value: string): string {
  // oxlint-disable-next-line no-control-regex -- the question is whether every character is ASCII
  if (/^[\u0000-\u007f]*$/.test(value)) return value
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'))
  } catch {
    return value
  }
}
