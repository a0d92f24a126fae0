/** Pictures made while the tests run: honest ones, and some whose bytes say something else than they hold. */
import sharp from 'sharp'
import { crc32, deflateSync } from 'node:zlib'

export const plain = (width: number, height: number, background = '#336699') =>
  sharp({ create: { width, height, channels: 3, background } })

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
const END = chunk('IEND', Buffer.alloc(0))
/** Compressed zeros, as few bytes as can be. */
const zeros = (bytes: number) => deflateSync(Buffer.alloc(bytes), { level: 9 })

interface PngPlan {
  width?: number
  height?: number
  depth?: number
  interlace?: number
  /** Bytes that the picture's own data inflates to. */
  pixelBytes?: number
  more?: Buffer[]
}

/** A PNG in shades of grey, chunk by chunk, so that each of them can lie. */
export function pngOf({
  width = 64,
  height = 64,
  depth = 8,
  interlace = 0,
  pixelBytes = 64 * 65,
  more = [],
}: PngPlan) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, 0, 0, 0, interlace], 8)
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), ...more, chunk('IDAT', zeros(pixelBytes)), END])
}
const packed = (name: string, data: Buffer) => Buffer.concat([Buffer.from(`${name}\0\0`), data])
export const hugeText = () => chunk('zTXt', packed('Comment', zeros(200_000_000)))
export const hugeProfile = () => chunk('iCCP', packed('x', zeros(200_000_000)))
export const noisyProfile = () =>
  chunk(
    'iCCP',
    packed(
      'x',
      deflateSync(Buffer.from(Uint8Array.from({ length: 4_000_000 }, (_, n) => (n * 2_654_435_761) >>> 13))),
    ),
  )
export const manyTexts = () =>
  Array.from({ length: 10_000 }, (_, n) => chunk('tEXt', Buffer.from(`k${n}\0v`)))

/** A small progressive JPEG whose header announces 10,000 × 10,000 pixels. */
export async function hugeJpeg(): Promise<Buffer> {
  const bytes = await plain(64, 64).jpeg({ progressive: true }).toBuffer()
  const frame = bytes.indexOf(Buffer.from('ffc2', 'hex'))
  for (const at of [frame + 5, frame + 7]) bytes.writeUInt16BE(10_000, at)
  return bytes
}
/** The same of a GIF, and of an AVIF in some hundred bytes. */
export async function hugeGif(): Promise<Buffer> {
  const bytes = await plain(64, 64).gif().toBuffer()
  const image = bytes.indexOf(Buffer.from('2c00000000', 'hex'))
  for (const at of [6, 8, image + 5, image + 7]) bytes.writeUInt16LE(16_000, at)
  return bytes
}
export async function hugeAvif(): Promise<Buffer> {
  const bytes = await plain(64, 64).avif().toBuffer()
  const size = bytes.indexOf('ispe') + 8
  for (const at of [size, size + 4]) bytes.writeUInt32BE(8_000, at)
  return bytes
}

/** 640 × 480 by its header, without a pixel. */
export function bmp(): Buffer {
  const bytes = Buffer.alloc(70)
  bytes.write('BM')
  bytes.writeUInt32LE(40, 14)
  bytes.writeInt32LE(640, 18)
  bytes.writeInt32LE(-480, 22)
  return bytes
}
export const heic = () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')

const OPEN =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="600" height="400">'
export const svg = (inside: string, before = ''): string => `${before}${OPEN}${inside}</svg>`
export const filters = Array.from(
  { length: 400 },
  (_, n) =>
    `<filter id="f${n}"><feTurbulence baseFrequency="0.9" numOctaves="9"/></filter><rect width="600" height="400" filter="url(#f${n})"/>`,
).join('')
export const laughs = `<!DOCTYPE svg [<!ENTITY a "ha">${'bcdefgh'
  .split('')
  .map((name, n) => `<!ENTITY ${name} "${`&${'abcdefgh'[n]};`.repeat(20)}">`)
  .join('')}]>`
