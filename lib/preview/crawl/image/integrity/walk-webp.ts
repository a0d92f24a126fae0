/** Walks a WebP from chunk to chunk within the length that its RIFF header states. */
import type { ImageDamage } from '../../../vocabulary/facts'
import type { Walk } from './read-integrity'

/** `RIFF`, the length of what follows, `WEBP`. */
const HEADER_BYTES = 12
const LENGTH_FROM = 8
const CHUNK_HEADER_BYTES = 8
/** As numbers: a file may hold a million chunks of nothing. */
const PIXELS = new Set(['VP8 ', 'VP8L', 'ANMF'].map((type) => Buffer.from(type).readUInt32BE()))

export const walkWebp: Walk = (bytes) => {
  const size = bytes.length
  const cut = (bytesAtLeast: number | null) =>
    ({ kind: 'truncated', bytesPresent: size, bytesAtLeast }) as const
  if (size < HEADER_BYTES) return cut(null)
  const stated = bytes.readUInt32LE(4)
  const damaged = (damage: ImageDamage, part: string | null, atByte: number) =>
    ({ kind: 'damaged', damage, part, atByte }) as const
  const end = LENGTH_FROM + stated
  if (end < HEADER_BYTES + CHUNK_HEADER_BYTES) return damaged('length-invalid', 'RIFF', 4)
  if (end > size) return cut(end)

  let at = HEADER_BYTES
  let seenPixels = false
  // A last byte too few for a chunk is padding.
  while (at + CHUNK_HEADER_BYTES <= end) {
    const length = bytes.readUInt32LE(at + 4)
    if (at + CHUNK_HEADER_BYTES + length > end) return damaged('length-invalid', nameAt(bytes, at), at)
    if (PIXELS.has(bytes.readUInt32BE(at))) seenPixels = true
    at += CHUNK_HEADER_BYTES + length + (length % 2)
  }
  return seenPixels ? { endByte: end } : damaged('no-pixels', null, HEADER_BYTES)
}

function nameAt(bytes: Buffer, at: number): string | null {
  const type = bytes.toString('latin1', at, at + 4)
  return /^[\w ]{4}$/.test(type) ? type.trim() : null
}
