/**
 * Maps the place of a `<` or `>` in decoded text to its offset in the bytes. In sound UTF-8 the characters before it are counted;
 * otherwise the k-th `<` of one is the k-th of the other, because no supported encoding but ISO-2022-JP and UTF-16 uses these bytes
 * inside another character.
 */
import { isAscii, isUtf8 } from 'node:buffer'

export type ByteOffset = (index: number) => number | null

/** `isExact` is true when the text is known to be these bytes in UTF-8, nothing removed or replaced; otherwise it is looked at. */
export function createByteOffset(
  text: string,
  body: Uint8Array,
  encoding: string,
  isExact = encoding === 'utf-8' && isAllOf(text, body),
): ByteOffset {
  if (encoding === 'iso-2022-jp') return () => null
  if (isExact) return countUtf8(text, body)
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be'
  const lt = pair('<', text, body, encoding, wide)
  const gt = pair('>', text, body, encoding, wide)
  return (index) => {
    const list = text[index] === '<' ? lt : text[index] === '>' ? gt : null
    return list ? (list.bytes[rank(list.chars, index)] ?? null) : null
  }
}

/** Neither a NUL was removed nor broken bytes replaced; at the very end a character may have been cut. */
function isAllOf(text: string, body: Uint8Array): boolean {
  const bytes = markOf(body) + Buffer.byteLength(text)
  const isWhole = bytes <= body.length && bytes > body.length - 4
  return isWhole && isUtf8(body.subarray(0, bytes)) && !body.includes(0)
}

/** The byte order mark is no part of the text. */
const markOf = (body: Uint8Array) => (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? 3 : 0)

function countUtf8(text: string, body: Uint8Array): ByteOffset {
  const mark = markOf(body)
  if (mark + text.length === body.length)
    return (index) => (text[index] === '<' || text[index] === '>' ? mark + index : null)
  // Tags are asked for in their order, so each sign's last response is near the next one.
  const last = { '<': { index: 0, offset: mark }, '>': { index: 0, offset: mark } }
  return (index) => {
    const sign = text[index]
    if (sign !== '<' && sign !== '>') return null
    const { index: from, offset } = last[sign]
    last[sign] = {
      index,
      offset:
        index < from
          ? offset - Buffer.byteLength(text.slice(index, from))
          : offset + bytesOf(text, from, index, body, offset),
    }
    return last[sign].offset
  }
}

/** Characters that are looked at together. */
const RUN_CHARS = 2_048

/** Most of a head is ASCII, and to see that of its bytes costs next to nothing; the rest is counted. `text` at `from` is `body` at `offset`. */
function bytesOf(text: string, from: number, to: number, body: Uint8Array, offset: number): number {
  let bytes = 0
  for (let at = from, next = from; at < to; at = next) {
    const start = offset + bytes
    next = Math.min(at + RUN_CHARS, to)
    if (isAscii(body.subarray(start, start + next - at))) {
      bytes += next - at
      continue
    }
    // Half a character would be counted as one that is broken.
    if (next < to && isHighSurrogate(text.charCodeAt(next - 1))) next += 1
    bytes += Buffer.byteLength(text.slice(at, next))
  }
  return bytes
}

const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff

interface Pair {
  chars: number[]
  bytes: number[]
}

/** Null when the counts differ: then an assumption does not hold, and no offset is better than a wrong one. */
function pair(sign: '<' | '>', text: string, body: Uint8Array, encoding: string, wide: boolean): Pair | null {
  const chars: number[] = []
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) chars.push(at)
  const bytes: number[] = []
  const code = sign.charCodeAt(0)
  if (wide) {
    const high = encoding === 'utf-16le' ? 1 : 0
    for (let at = 0; at + 1 < body.length; at += 2) {
      if (body[at + high] === 0 && body[at + 1 - high] === code) bytes.push(at)
    }
  } else {
    for (let at = body.indexOf(code); at !== -1; at = body.indexOf(code, at + 1)) bytes.push(at)
  }
  return chars.length === bytes.length ? { chars, bytes } : null
}

/** Position of `value` in the ascending list; -1 when it is not there. */
function rank(list: readonly number[], value: number): number {
  let low = 0
  let high = list.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = list[middle] ?? 0
    if (found === value) return middle
    if (found < value) low = middle + 1
    else high = middle - 1
  }
  return -1
}
