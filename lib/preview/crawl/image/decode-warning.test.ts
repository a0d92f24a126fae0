/** The strict decoder's word on broken pictures, and how many rows the lenient one still draws. */
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import type { ImageFormat } from '../../vocabulary/facts'
import { createDecoder } from './decode-image'

const decoder = createDecoder({})
afterAll(() => decoder.closeDecoders())
const decode = (bytes: Buffer, format: ImageFormat) =>
  decoder.decodeImage(bytes, format, new AbortController().signal)

const WIDTH = 400
const HEIGHT = 300
/** Each row another colour, with grain. */
const grain = Buffer.from(
  Uint8Array.from(
    { length: WIDTH * HEIGHT * 3 },
    (_, n) => 60 + (Math.floor(n / WIDTH / 3) % 120) + ((Math.imul(n + 1, 2_654_435_761) >>> 27) & 31),
  ),
)
const picture = () => sharp(grain, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
const share = (bytes: Buffer, of: number) => bytes.subarray(0, Math.floor(bytes.length * of))

describe('a sound picture', () => {
  it.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('in %s gets no warning', async (format) => {
    const file = await picture().toFormat(format).toBuffer()
    expect(await decode(file, format)).toMatchObject({ decodeWarning: null, rowsDrawn: null })
  })

  it('too small for any thumbnail gets none either, and a broken one does', async () => {
    const file = await picture().resize(60, 60).jpeg().toBuffer()
    expect(await decode(file, 'jpeg')).toMatchObject({ decodeWarning: null })
    expect(await decode(share(file, 0.6), 'jpeg')).toMatchObject({ decodeWarning: expect.any(String) })
  })

  it('with bytes after its end gets none', async () => {
    const file = Buffer.concat([await picture().png().toBuffer(), Buffer.from('<!-- cached -->')])
    expect(await decode(file, 'png')).toMatchObject({ decodeWarning: null })
  })

  it('that lacks the end-of-image marker alone gets none: all its pixels are there', async () => {
    const file = (await picture().jpeg().toBuffer()).subarray(0, -2)
    expect(await decode(file, 'jpeg')).toMatchObject({ decodeWarning: null, rowsDrawn: null })
  })
})

describe('half a picture', () => {
  it.each([
    ['jpeg', 0.3],
    ['jpeg', 0.6],
    ['png', 0.5],
    ['gif', 0.5],
  ] as const)('in %s, cut at %d, is drawn about so far', async (format, of) => {
    const file = await picture().toFormat(format).toBuffer()
    const { decodeWarning, rowsDrawn, thumbnails } = await decode(share(file, of), format)
    expect(decodeWarning).toMatch(/end|read error/i)
    expect(rowsDrawn).toBeGreaterThan(of - 0.15)
    expect(rowsDrawn).toBeLessThan(of + 0.15)
    expect(thumbnails.large).toMatchObject({ width: WIDTH, height: HEIGHT })
  })

  it('in a progressive JPEG fills all its rows', async () => {
    const file = await picture().jpeg({ progressive: true }).toBuffer()
    const { decodeWarning, rowsDrawn } = await decode(share(file, 0.7), 'jpeg')
    expect(decodeWarning).toContain('premature end')
    expect(rowsDrawn).toBeGreaterThan(0.9)
  })

  it('that was given an end is found out by the decoder alone', async () => {
    const file = Buffer.concat([share(await picture().jpeg().toBuffer(), 0.5), Buffer.from('ffd9', 'hex')])
    const { decodeWarning, rowsDrawn } = await decode(file, 'jpeg')
    expect(decodeWarning).toContain('premature end')
    expect(rowsDrawn).toBeLessThan(0.7)
  })

  it('in WebP is not drawn at all here', async () => {
    const file = await picture().webp().toBuffer()
    await expect(decode(share(file, 0.5), 'webp')).rejects.toMatchObject({ failureCode: 'image-undecodable' })
  })
})
