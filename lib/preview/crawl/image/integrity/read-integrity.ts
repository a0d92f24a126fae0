/** Reads the structure of an image file, without a pixel: does it end where its own format says that it ends? */
import type { ImageFormat, ImageIntegrity } from '../../../vocabulary/facts'
import { nameTrailing } from './name-trailing'
import { walkGif } from './walk-gif'
import { walkJpeg } from './walk-jpeg'
import { walkPng } from './walk-png'
import { walkWebp } from './walk-webp'

/** What a walk through a file ends with: the byte after its end, a fault, or null when it has more parts than are read. */
export type Walked = { endByte: number } | Exclude<ImageIntegrity, { kind: 'complete' | 'trailing' }> | null
export type Walk = (bytes: Buffer) => Walked

const WALKS: Partial<Record<ImageFormat, Walk>> = {
  jpeg: walkJpeg,
  png: walkPng,
  webp: walkWebp,
  gif: walkGif,
}

/** One pass over the bytes; never throws. Null for other formats, and for a file of more parts than are read. */
export function readIntegrity(file: Uint8Array, format: ImageFormat | null): ImageIntegrity | null {
  const walk = format === null ? undefined : WALKS[format]
  if (!walk) return null
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const walked = walk(bytes)
  if (walked === null || 'kind' in walked) return walked
  const rest = bytes.subarray(walked.endByte)
  if (rest.length === 0) return { kind: 'complete' }
  return { kind: 'trailing', bytes: rest.length, holds: nameTrailing(rest) }
}
