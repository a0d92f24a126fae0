/** Looks for the literal `</head>` after a `<head…>`, chunk by chunk, as the Android client's pattern does. */
import { HEAD_CLOSE, HEAD_OPEN } from '../../vocabulary/tags'

/** One less than the longest of them, so that a word cut by two windows is found. */
const CARRIED_CHARS = 6
/** Bytes that are made into text at once: most heads end early in what was read. */
const WINDOW_BYTES = 16_384

/** The returned function takes the next bytes and responds with the offset just after `</head>` once it was seen. */
export function findHeadEnd(): (chunk: Buffer) => number | null {
  let carried = ''
  /** Offset of `carried` in the body. */
  let offset = 0
  let sought: 'opener' | 'its end' | 'close' = 'opener'

  const look = (bytes: Buffer): number | null => {
    // One character for each byte.
    let text = carried + bytes.toString('latin1')
    const skip = (chars: number) => {
      offset += chars
      text = text.slice(chars)
    }
    if (sought === 'opener') {
      const open = HEAD_OPEN.exec(text)
      if (open) {
        // Its last character may be the `>`.
        skip(open.index + open[0].length - 1)
        sought = 'its end'
      }
    }
    if (sought === 'its end') {
      const end = text.indexOf('>')
      if (end !== -1) {
        skip(end + 1)
        sought = 'close'
      }
    }
    const close = sought === 'close' ? HEAD_CLOSE.exec(text) : null
    if (close) return offset + close.index + close[0].length
    carried = text.slice(-CARRIED_CHARS)
    offset += text.length - carried.length
    return null
  }

  return (chunk) => {
    for (let from = 0; from < chunk.length; from += WINDOW_BYTES) {
      const end = look(chunk.subarray(from, from + WINDOW_BYTES))
      if (end !== null) return end
    }
    return null
  }
}
