/** Walks a PNG from chunk to chunk to IEND, and checks the sum of each. */
import { crc32 } from 'node:zlib'
import type { ImageDamage } from '../../../vocabulary/facts'
import type { Walk, Walked } from './read-integrity'

const SIGNATURE_BYTES = 8
/** Length, type and checksum around a chunk's data. */
const FRAME_BYTES = 12
const LENGTH_MAX = 2 ** 31 - 1
/** A file of more chunks was made to cost time; honest ones have some thousands. */
const CHUNKS_MAX = 50_000

export const walkPng: Walk = (bytes) => {
  const size = bytes.length
  let at = SIGNATURE_BYTES
  let seenPixels = false
  let fault: Walked = null
  /** In a chunk that a decoder need not know: only told when there is nothing worse. */
  let flaw: Walked = null
  const cut = (bytesAtLeast: number | null) =>
    ({ kind: 'truncated', bytesPresent: size, bytesAtLeast }) as const

  for (let count = 0; count < CHUNKS_MAX; count += 1) {
    if (at + 8 > size) return cut(at + FRAME_BYTES)
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const isName = /^[A-Za-z]{4}$/.test(type)
    const damaged = (damage: ImageDamage) =>
      ({ kind: 'damaged', damage, part: isName ? type : null, atByte: at }) as const
    if (!isName) return damaged('part-unknown')
    if (length > LENGTH_MAX) return damaged('length-invalid')
    if (count === 0 && (type !== 'IHDR' || length !== 13)) return damaged('no-header')
    const end = at + FRAME_BYTES + length
    if (end > size) return cut(type === 'IEND' ? end : end + FRAME_BYTES)
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) {
      if (isAncillary(type)) flaw ??= damaged('checksum-wrong')
      else fault ??= damaged('checksum-wrong')
    }
    if (type === 'IDAT') seenPixels = true
    if (type === 'IEND') return seenPixels ? (fault ?? flaw ?? { endByte: end }) : damaged('no-pixels')
    at = end
  }
  return null
}

const isAncillary = (type: string) => /^[a-z]/.test(type)
