/**
 * Looks for the literal `</head>` after a `<head…>`, chunk by chunk, as the Android client's pattern does. It searches the bytes: text made
 * of them would be a good part of all that a page leaves behind.
 */
import { HEAD_CLOSE, HEAD_OPEN } from '../../vocabulary/tags'

const CLOSE = '</head>'
/** One less than the longest of both, so that a word cut by two chunks is found. */
const CARRIED_BYTES = CLOSE.length - 1
/** Bytes in which the opener is looked for at once: it is at the very beginning of most pages. */
const WINDOW_BYTES = 2_048
const GT = 0x3e

/** The returned function takes the next bytes and responds with the offset just after `</head>` once it was seen. */
export function findHeadEnd(): (chunk: Buffer) => number | null {
  let carried: Buffer = Buffer.alloc(0)
  /** Of the next chunk in the body. */
  let offset = 0
  let sought: 'opener' | 'its end' | 'close' = 'opener'

  const look = (bytes: Buffer): number => {
    let from = 0
    if (sought === 'opener') {
      from = endOfOpener(bytes)
      if (from === -1) return -1
      sought = 'its end'
    }
    if (sought === 'its end') {
      const end = bytes.indexOf(GT, from)
      if (end === -1) return -1
      from = end + 1
      sought = 'close'
    }
    return endOfClose(bytes, from)
  }

  return (chunk) => {
    const seam = Buffer.concat([carried, chunk.subarray(0, CARRIED_BYTES)])
    const inSeam = look(seam)
    if (inSeam !== -1) return offset - carried.length + inSeam
    const end = look(chunk)
    if (end !== -1) return offset + end
    carried = (chunk.length < CARRIED_BYTES ? seam : chunk).subarray(-CARRIED_BYTES)
    offset += chunk.length
    return null
  }
}

/** Where the last character of the opener is, which may be its `>`; -1 when there is none. */
function endOfOpener(bytes: Buffer): number {
  for (let from = 0; from < bytes.length; from += WINDOW_BYTES - CARRIED_BYTES) {
    // One character for each byte.
    const open = HEAD_OPEN.exec(bytes.toString('latin1', from, from + WINDOW_BYTES))
    if (open) return from + open.index + open[0].length - 1
  }
  return -1
}

function endOfClose(bytes: Buffer, from: number): number {
  const small = closeAt(bytes, '</h', from)
  const capital = closeAt(small === -1 ? bytes : bytes.subarray(0, small), '</H', from)
  const found = capital === -1 ? small : capital
  return found === -1 ? -1 : found + CLOSE.length
}

/** More such tags in one chunk than any head has: to look at each would take longer than to make text of the rest. */
const LOOKS_MAX = 500

/** `start` is how the closing tag begins: short words are found fastest, and few other tags of a head begin so. */
function closeAt(bytes: Buffer, start: string, from: number): number {
  let looks = 0
  for (let at = bytes.indexOf(start, from); at !== -1; at = bytes.indexOf(start, at + 1)) {
    if (isClose(bytes, at)) return at
    if (++looks < LOOKS_MAX) continue
    const found = bytes.toString('latin1', at).search(HEAD_CLOSE)
    return found === -1 ? -1 : at + found
  }
  return -1
}

/** `from` is where a `</h` of any case is. */
function isClose(bytes: Buffer, from: number): boolean {
  for (let at = '</h'.length; at < CLOSE.length - 1; at += 1)
    // Of an ASCII letter this makes the small one.
    if (((bytes[from + at] ?? 0) | 0x20) !== CLOSE.charCodeAt(at)) return false
  return bytes[from + CLOSE.length - 1] === GT
}
