/** Walks a GIF from block to block to its trailer. */
import type { ImageDamage } from '../../../vocabulary/facts'
import type { Walk } from './read-integrity'

const HEADER_BYTES = 13
const EXTENSION = 0x21
const IMAGE = 0x2c
const TRAILER = 0x3b
const IMAGE_HEADER_BYTES = 10

export const walkGif: Walk = (bytes) => {
  const size = bytes.length
  const cut = { kind: 'truncated', bytesPresent: size, bytesAtLeast: null } as const
  const damaged = (damage: ImageDamage, code: number | null, atByte: number) =>
    ({
      kind: 'damaged',
      damage,
      part: code === null ? null : code.toString(16).toUpperCase().padStart(2, '0'),
      atByte,
    }) as const
  let at = HEADER_BYTES + colourTableBytes(bytes[10] ?? 0)
  let seenPixels = false
  while (at < size) {
    const block = bytes[at] ?? 0
    if (block === TRAILER) return seenPixels ? { endByte: at + 1 } : damaged('no-pixels', null, at)
    if (block === EXTENSION) at = endOfData(bytes, at + 2)
    else if (block === IMAGE) {
      // Behind the header and the colours: one byte for the size of the first codes.
      at = endOfData(bytes, at + IMAGE_HEADER_BYTES + colourTableBytes(bytes[at + 9] ?? 0) + 1)
      seenPixels = true
    } else return damaged('part-unknown', block, at)
  }
  return cut
}

const colourTableBytes = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)

/** Behind the empty block that ends a row of data blocks; the file's end or more when there is none. */
function endOfData(bytes: Buffer, from: number): number {
  let at = from
  while (at < bytes.length) {
    const length = bytes[at] ?? 0
    at += 1 + length
    if (length === 0) return at
  }
  return at
}
