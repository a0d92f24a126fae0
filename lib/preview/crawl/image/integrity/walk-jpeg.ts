/** Walks a JPEG from marker to marker, through its scans, to the end-of-image marker. */
import type { ImageDamage } from '../../../vocabulary/facts'
import type { Walk, Walked } from './read-integrity'

const MARK = 0xff
const TEM = 0x01
const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
/** Reserved codes: no decoder knows what follows them. */
const isReserved = (code: number) => code > TEM && code < 0xc0
const isRestart = (code: number) => code >= 0xd0 && code <= 0xd7
/** C4, C8 and CC lie among the frame headers and are none. */
const isFrame = (code: number) =>
  code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc

export const walkJpeg: Walk = (bytes) => {
  const size = bytes.length
  let at = 2
  let seenFrame = false
  let seenScan = false
  let fault: Walked = null
  const cut = (bytesAtLeast: number | null) =>
    ({ kind: 'truncated', bytesPresent: size, bytesAtLeast }) as const
  const damaged = (damage: ImageDamage, code: number | null, atByte: number) =>
    ({ kind: 'damaged', damage, part: code === null ? null : nameOf(code), atByte }) as const

  while (at < size) {
    const markAt = at
    while (at < size && bytes[at] !== MARK) at += 1
    // Decoders look on for the next marker and warn.
    if (at > markAt) fault ??= damaged('bytes-between-parts', null, markAt)
    while (at < size && bytes[at] === MARK) at += 1
    const code = bytes[at]
    if (code === undefined) break
    at += 1
    if (code === EOI) {
      if (!seenFrame || !seenScan) return damaged('no-pixels', null, at - 2)
      return fault ?? { endByte: at }
    }
    if (code === 0) fault ??= damaged('bytes-between-parts', null, at - 2)
    if (code === 0 || code === TEM || isRestart(code)) continue
    if (isReserved(code) || code === SOI) return damaged('part-unknown', code, at - 2)
    if (at + 2 > size) return cut(at + 2)
    const length = bytes.readUInt16BE(at)
    if (length < 2) return damaged('length-invalid', code, at - 2)
    if (at + length > size) return cut(at + length)
    at += length
    if (isFrame(code)) seenFrame = true
    if (code !== SOS) continue
    seenScan = true
    at = endOfScan(bytes, at)
  }
  return cut(null)
}

/** The next marker that is none of the scan's own: neither a stuffed FF 00 nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  const last = bytes.length - 1
  for (let at = from; at < last; at += 1) {
    if (bytes[at] !== MARK) continue
    const code = bytes[at + 1] ?? 0
    if (code !== 0 && code !== MARK && !isRestart(code)) return at
  }
  return bytes.length
}

const nameOf = (code: number) => `FF ${code.toString(16).toUpperCase().padStart(2, '0')}`
