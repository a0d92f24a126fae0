/** The structural reader on sound, cut, lengthened and hostile files of the four formats. */
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { ImageFormat } from '../../../vocabulary/facts'
import { readIntegrity } from './read-integrity'
import { walkJpeg } from './walk-jpeg'

const WIDTH = 160
const HEIGHT = 90
/** Grain, so that the data is longer than what is before it. */
const grain = Buffer.from(
  Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, n) => Math.imul(n + 1, 2_654_435_761) >>> 24),
)
const picture = () => sharp(grain, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
const frames = await Promise.all(
  [0, 1, 2].map((turn) =>
    picture()
      .modulate({ hue: turn * 90 })
      .png()
      .toBuffer(),
  ),
)
const moving = () => sharp(frames, { join: { animated: true } })

const FILES: readonly { name: string; format: ImageFormat; file: Buffer }[] = [
  { name: 'a JPEG', format: 'jpeg', file: await picture().jpeg().toBuffer() },
  {
    name: 'a progressive JPEG',
    format: 'jpeg',
    file: await picture().jpeg({ progressive: true }).toBuffer(),
  },
  {
    name: 'a JPEG with a profile and Exif data',
    format: 'jpeg',
    file: await picture()
      .withIccProfile('p3')
      .withExif({ IFD0: { Copyright: 'me' } })
      .jpeg()
      .toBuffer(),
  },
  { name: 'a PNG', format: 'png', file: await picture().png().toBuffer() },
  { name: 'an interlaced PNG', format: 'png', file: await picture().png({ progressive: true }).toBuffer() },
  { name: 'a WebP', format: 'webp', file: await picture().webp().toBuffer() },
  { name: 'a lossless WebP', format: 'webp', file: await picture().webp({ lossless: true }).toBuffer() },
  {
    name: 'a WebP with transparency and a profile',
    format: 'webp',
    file: await picture().ensureAlpha(0.5).withIccProfile('p3').webp().toBuffer(),
  },
  { name: 'a moving WebP', format: 'webp', file: await moving().webp().toBuffer() },
  { name: 'a GIF', format: 'gif', file: await picture().gif().toBuffer() },
  { name: 'a moving GIF', format: 'gif', file: await moving().gif().toBuffer() },
]
const fileOf = (wanted: ImageFormat) => FILES.find(({ format }) => format === wanted)?.file ?? Buffer.alloc(0)
const oneFile = fc.constantFrom(...FILES)

describe.each(FILES)('$name', ({ format, file }) => {
  it('is complete', () => expect(readIntegrity(file, format)).toEqual({ kind: 'complete' }))

  it('without its last byte is truncated', () =>
    expect(readIntegrity(file.subarray(0, -1), format)).toMatchObject({
      kind: 'truncated',
      bytesPresent: file.length - 1,
    }))

  it('is never complete as a part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 1 }), (length) => {
        const kind = readIntegrity(file.subarray(0, length), format)?.kind
        expect(['truncated', 'damaged']).toContain(kind)
      }),
      { numRuns: 300 },
    )
  })

  it('with bytes after its end has so many too many', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (rest) => {
        const found = readIntegrity(Buffer.concat([file, rest]), format)
        expect(found).toMatchObject({ kind: 'trailing', bytes: rest.length })
      }),
    )
  })
})

describe('strangers’ bytes', () => {
  it('never throw, whatever they are', () => {
    fc.assert(
      fc.property(
        oneFile,
        fc.uint8Array({ maxLength: 400 }),
        fc.nat(200),
        ({ format, file }, noise, keep) => {
          const kinds = ['complete', 'truncated', 'trailing', 'damaged']
          expect(kinds).toContain(readIntegrity(Buffer.concat([file.subarray(0, keep), noise]), format)?.kind)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  it('with one byte changed end in a reading', () => {
    fc.assert(
      fc.property(oneFile, fc.nat(), fc.integer({ min: 1, max: 255 }), ({ format, file }, at, mask) => {
        const changed = Buffer.from(file)
        changed[at % file.length] = (changed[at % file.length] ?? 0) ^ mask
        expect(readIntegrity(changed, format)).not.toBeNull()
      }),
      { numRuns: 1_000 },
    )
  })

  it('are read in one pass: four times the bytes take no sixteen times the steps', () => {
    const reads = (bytes: number) => {
      let count = 0
      const start = fileOf('jpeg').subarray(0, 700)
      const hostile = Buffer.concat([start, Buffer.alloc(bytes, Buffer.from('ff00', 'hex'))])
      const counted = new Proxy(hostile, {
        get(target, name) {
          if (typeof name === 'string' && /^\d+$/.test(name)) count += 1
          const value: unknown = Reflect.get(target, name, target)
          return typeof value === 'function' ? value.bind(target) : value
        },
      })
      walkJpeg(counted)
      return count
    }
    expect(reads(40_000)).toBeLessThan(5 * reads(10_000))
  })

  it('of more chunks than anybody writes are not read to the end', () => {
    const empty = pngChunk('teXt', '')
    const file = fileOf('png')
    const many = [file.subarray(0, 33), ...Array.from({ length: 60_000 }, () => empty), file.subarray(33)]
    expect(readIntegrity(Buffer.concat(many), 'png')).toBeNull()
  })
})

describe('what is missing', () => {
  it('is counted where the file states its length', () => {
    const webp = fileOf('webp')
    const half = webp.subarray(0, webp.length >> 1)
    expect(readIntegrity(half, 'webp')).toEqual({
      kind: 'truncated',
      bytesPresent: half.length,
      bytesAtLeast: webp.length,
    })
    const png = fileOf('png')
    expect(readIntegrity(png.subarray(0, 200), 'png')).toMatchObject({ bytesAtLeast: png.length })
  })

  it('is not guessed where it does not', () => {
    const jpeg = fileOf('jpeg')
    expect(readIntegrity(jpeg.subarray(0, jpeg.length >> 1), 'jpeg')).toMatchObject({ bytesAtLeast: null })
    const gif = fileOf('gif')
    expect(readIntegrity(gif.subarray(0, gif.length >> 1), 'gif')).toMatchObject({ bytesAtLeast: null })
  })
})

describe('what follows the end', () => {
  const video = Buffer.concat([Buffer.from('00000018', 'hex'), Buffer.from('ftypmp42')])
  it.each([
    ['zeros', Buffer.alloc(512)],
    ['picture', fileOf('jpeg')],
    ['picture', Buffer.concat([Buffer.alloc(100), fileOf('jpeg')])],
    ['video', video],
    ['video', Buffer.concat([Buffer.alloc(9), video])],
    ['video', Buffer.from('\0\0\x30\x0a\x10\0\0\0MotionPhoto_Data')],
    ['other', Buffer.from('<!-- cached -->')],
    ['other', Buffer.from('\n')],
  ] as const)('is named: %s', (holds, rest) => {
    const found = readIntegrity(Buffer.concat([fileOf('jpeg'), rest]), 'jpeg')
    expect(found).toEqual({ kind: 'trailing', bytes: rest.length, holds })
  })
})

describe('damage', () => {
  it('a chunk whose checksum is wrong is named with its place', () => {
    const png = Buffer.from(fileOf('png'))
    const at = png.indexOf('IDAT') - 4
    png[at + 20] = (png[at + 20] ?? 0) ^ 1
    expect(readIntegrity(png, 'png')).toEqual({
      kind: 'damaged',
      damage: 'checksum-wrong',
      part: 'IDAT',
      atByte: at,
    })
  })

  it('a wrong checksum in the pixels is told before one in a comment', () => {
    const comment = pngChunk('tEXt', 'a comment')
    comment[10] = 0
    const png = spliced(fileOf('png'), 33, comment)
    expect(readIntegrity(png, 'png')).toMatchObject({ damage: 'checksum-wrong', part: 'tEXt', atByte: 33 })
    const at = png.indexOf('IDAT')
    png[at + 20] = (png[at + 20] ?? 0) ^ 1
    expect(readIntegrity(png, 'png')).toMatchObject({ damage: 'checksum-wrong', part: 'IDAT' })
  })

  it.each([
    ['no-pixels', 'png', () => Buffer.concat([fileOf('png').subarray(0, 33), pngChunk('IEND', '')])],
    ['no-header', 'png', () => Buffer.concat([fileOf('png').subarray(0, 8), pngChunk('IEND', '')])],
    ['part-unknown', 'png', () => Buffer.concat([fileOf('png').subarray(0, 33), Buffer.alloc(12)])],
    ['no-pixels', 'jpeg', () => Buffer.from('ffd8ffd9', 'hex')],
    ['length-invalid', 'jpeg', () => Buffer.from('ffd8ffe00001ffd9', 'hex')],
    ['part-unknown', 'jpeg', () => Buffer.from('ffd8ff05ffd9', 'hex')],
    ['bytes-between-parts', 'jpeg', () => spliced(fileOf('jpeg'), 2, Buffer.from('abc'))],
    ['length-invalid', 'webp', () => Buffer.from('RIFF\x04\0\0\0WEBP', 'latin1')],
    ['no-pixels', 'webp', () => Buffer.from('RIFF\x0c\0\0\0WEBPEXIF\0\0\0\0', 'latin1')],
    ['length-invalid', 'webp', () => Buffer.from('RIFF\x0c\0\0\0WEBPVP8 \xff\0\0\0', 'latin1')],
    ['no-pixels', 'gif', () => Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1')],
    ['part-unknown', 'gif', () => Buffer.from('GIF89a\x01\0\x01\0\0\0\0x', 'latin1')],
  ] as const)('%s in a %s', (damage, format, make) =>
    expect(readIntegrity(make(), format)).toMatchObject({ kind: 'damaged', damage }),
  )
})

it('says nothing of formats that it does not read', () => {
  expect(readIntegrity(Buffer.from('<svg/>'), 'svg')).toBeNull()
  expect(readIntegrity(Buffer.alloc(9), null)).toBeNull()
})

const spliced = (file: Buffer, at: number, extra: Buffer) =>
  Buffer.concat([file.subarray(0, at), extra, file.subarray(at)])

function pngChunk(type: string, text: string): Buffer {
  const body = Buffer.from(type + text, 'latin1')
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(text.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
