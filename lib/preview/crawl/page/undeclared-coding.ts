/** Recognises a page that is packed and not said to be, by its first bytes: undone all the same, its tags can be judged. */
import { brotliDecompressSync, constants } from 'node:zlib'
import type { Coding } from '../../vocabulary/http-facts'

const MARKS: readonly [Coding, readonly number[]][] = [
  ['gzip', [0x1f, 0x8b, 0x08]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['deflate', [0x78, 0x01]],
  ['deflate', [0x78, 0x5e]],
  ['deflate', [0x78, 0x9c]],
  ['deflate', [0x78, 0xda]],
]
const LOOK_BYTES = 2_048
/** White space and a mark of the byte order before the first tag. */
const START_BYTES = 64
const DECODED_BYTES_MAX = 1_000_000

/** Null for text, and for what nothing that we know has packed. */
export function undeclaredCoding(first: Buffer): Coding | null {
  const marked = MARKS.find(([, bytes]) => bytes.every((byte, at) => first[at] === byte))
  if (marked) return marked[0]
  const start = first.subarray(0, LOOK_BYTES)
  return isText(start) || !beginsPage(start) ? null : 'br'
}

const isText = (bytes: Buffer): boolean =>
  !bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d)

/** Brotli has no mark of its own: only what it unpacks to tells. */
function beginsPage(bytes: Buffer): boolean {
  try {
    const page = brotliDecompressSync(bytes, {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
      maxOutputLength: DECODED_BYTES_MAX,
    })
    return /^\s*<[!a-z]/i.test(page.subarray(0, START_BYTES).toString('latin1'))
  } catch (error) {
    // So much comes of nothing but a packed body; how much of it is read is bounded elsewhere.
    return error instanceof RangeError
  }
}
