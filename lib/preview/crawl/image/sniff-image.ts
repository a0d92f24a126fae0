/** Names an image's format by its bytes; the declared type and the file name count for nothing. */
import type { ImageFormat } from '../../vocabulary/facts'

const HEIF_BRANDS = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'hevm', 'hevs', 'mif1', 'msf1']
/** Sizes of the header that follows in a real BMP file. */
const BMP_HEADERS = new Set([12, 16, 40, 52, 56, 64, 108, 124])

/** Null when the bytes are no picture; `other` for picture formats that WhatsApp never shows. */
export function sniffImage(bytes: Uint8Array): ImageFormat | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4_096))
  const start = head.toString('latin1')
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^GIF8[79]a/.test(start)) return 'gif'
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'webp'
  if (start.slice(4, 8) === 'ftyp') return sniffIsoMedia(head, start)
  if (start.startsWith('II*\0') || start.startsWith('MM\0*')) return 'tiff'
  if (start.startsWith('\0\0\x01\0') && head.length > 6 && head.readUInt16LE(4) > 0) return 'ico'
  if (bmpSize(head)) return 'bmp'
  if (isSvg(head.toString('utf8'))) return 'svg'
  const isOther =
    start.startsWith('\xff\x0a') || start.startsWith('\0\0\0\x0cJXL ') || start.startsWith('\0\0\0\x0cjP  ')
  return isOther || start.startsWith('8BPS') ? 'other' : null
}

function sniffIsoMedia(head: Buffer, start: string): ImageFormat | null {
  const boxEnd = Math.min(head.length, Math.max(16, head.readUInt32BE(0)), 256)
  const brands = [start.slice(8, 12)]
  for (let at = 16; at + 4 <= boxEnd; at += 4) brands.push(start.slice(at, at + 4))
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif'
  return brands.some((brand) => HEIF_BRANDS.includes(brand)) ? 'heif' : null
}

function isSvg(text: string): boolean {
  const stripped = text
    .replace(/^\uFEFF/, '')
    .replace(/^(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype\s[^>[]*(?:\[[^\]]*\])?\s*>)*/i, '')
  return /^<(?:\w+:)?svg[\s>/]/i.test(stripped)
}

/** Pixels by the header of a BMP; null when it is none. */
export function bmpSize(head: Buffer): { width: number; height: number } | null {
  if (head.length < 26 || head.toString('latin1', 0, 2) !== 'BM') return null
  const headerBytes = head.readUInt32LE(14)
  if (!BMP_HEADERS.has(headerBytes)) return null
  const width = headerBytes === 12 ? head.readUInt16LE(18) : Math.abs(head.readInt32LE(18))
  const height = headerBytes === 12 ? head.readUInt16LE(20) : Math.abs(head.readInt32LE(22))
  return width > 0 && height > 0 ? { width, height } : null
}
