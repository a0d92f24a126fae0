/** Pictures made to hurt a decoder, served over the wire: each is weighed, named or refused, in time and in bounded memory. */
import sharp from 'sharp'
import { crc32, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Result } from '../facts'
import type { FetchedImage, Network } from '../network'
import { createNetwork } from './network'
import { askImage, codeOf, QUICK } from './test-ask'
import { serve, type TestServer } from './test-servers'

let site: TestServer
let network: Network & { close(): Promise<void> }
let status = 200
let headers: Record<string, string> = {}
let body: Buffer | string = ''

beforeAll(async () => {
  site = await serve((_, response) => response.writeHead(status, headers).end(body))
  network = createNetwork({ allow: [site.endpoint], timeouts: { ...QUICK, imageTotalMs: 15_000, decodeMs: 8_000 } })
}) // prettier-ignore
afterAll(() => Promise.all([site.close(), network.close()]))

async function get(given: Buffer | string, type = 'image/png', answer = 200): Promise<FetchedImage> {
  body = given
  status = answer
  headers = { 'content-type': type }
  const startedAt = performance.now()
  const result: Result<FetchedImage> = await askImage(network, `${site.origin}/`)
  expect(performance.now() - startedAt).toBeLessThan(12_000)
  if (!result.ok) throw new Error(`expected an image, got ${codeOf(result)}`)
  return result.value
}

const plain = (width: number, height: number, background = '#336699') =>
  sharp({ create: { width, height, channels: 3, background } })

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
/** A small picture whose header announces 8,000 × 8,000 pixels. */
async function progressiveJpeg(): Promise<Buffer> {
  const bytes = await plain(64, 64).jpeg({ progressive: true }).toBuffer()
  const frame = bytes.indexOf(Buffer.from('ffc2', 'hex'))
  for (const at of [frame + 5, frame + 7]) bytes.writeUInt16BE(8_000, at)
  expect((await sharp(bytes).metadata()).width).toBe(8_000)
  return bytes
}
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
/** 8-bit grey unless told otherwise. */
function header(width: number, height: number, depth = 8, interlace = 0): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([depth, 0, 0, 0, interlace], 8)
  return chunk('IHDR', data)
}
const END = chunk('IEND', Buffer.alloc(0))
/** Compressed zeros, far longer than any picture of this size needs. */
const zeros = (bytes: number) => deflateSync(Buffer.alloc(bytes), { level: 9 })
const small = Buffer.from(zeros(64 * 65))

describe('more pixels than any preview needs', () => {
  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['a progressive JPEG of 64 megapixels', progressiveJpeg, 'image/jpeg'],
    ['an interlaced PNG of 100 megapixels', () => Buffer.concat([SIGNATURE, header(10_000, 10_000, 8, 1), chunk('IDAT', zeros(1_000_000)), END]), 'image/png'],
    ['a 1-bit PNG of 400 megapixels', () => Buffer.concat([SIGNATURE, header(20_000, 20_000, 1), chunk('IDAT', zeros(1_000_000)), END]), 'image/png'],
    ['a PNG of 4 by 4 thousand million pixels', () => Buffer.concat([SIGNATURE, header(2 ** 31 - 1, 2 ** 31 - 1), chunk('IDAT', small), END]), 'image/png'],
  ])('%s is refused', async (_, make, type) => {
    const { image, picture, decodeFailure } = await get(await make(), type)
    expect(image.status).toBe(200)
    expect(picture).toBeNull()
    expect(decodeFailure?.code).toBe('image-undecodable')
  }) // prettier-ignore
})

describe('honest headers, dishonest chunks', () => {
  it('a width and height of nothing', async () => {
    const empty = Buffer.concat([SIGNATURE, header(0, 0), chunk('IDAT', small), END])
    expect((await get(empty)).decodeFailure?.code).toBe('image-undecodable')
  })

  it.each<[string, () => Buffer]>([
    ['pixels that inflate to 200 MB', () => Buffer.concat([SIGNATURE, header(64, 64), chunk('IDAT', zeros(200_000_000)), END])],
    ['a text that inflates to 200 MB', () => Buffer.concat([SIGNATURE, header(64, 64), chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), zeros(200_000_000)])), chunk('IDAT', small), END])],
    ['a colour profile that inflates to 200 MB', () => Buffer.concat([SIGNATURE, header(64, 64), chunk('iCCP', Buffer.concat([Buffer.from('x\0\0'), zeros(200_000_000)])), chunk('IDAT', small), END])],
    ['ten thousand texts', () => Buffer.concat([SIGNATURE, header(64, 64), ...Array.from({ length: 10_000 }, (_, n) => chunk('tEXt', Buffer.from(`k${n}\0v`))), chunk('IDAT', small), END])],
    ['a colour profile of 4 MB', () => Buffer.concat([SIGNATURE, header(64, 64), chunk('iCCP', Buffer.concat([Buffer.from('x\0\0'), deflateSync(Buffer.from(Array.from({ length: 4_000_000 }, (_, n) => (n * 7919) % 251)))])), chunk('IDAT', small), END])],
  ])('%s: measured or refused, and the next picture decodes', async (_, make) => {
    const bytes = make()
    const before = process.memoryUsage.rss()
    const { image, picture } = await get(bytes)
    expect(image.format).toBe('png')
    if (picture) expect([picture.width, picture.height]).toEqual([64, 64])
    expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000)
    expect((await get(await plain(320, 200).png().toBuffer())).picture).toMatchObject({ width: 320, height: 200 })
  }) // prettier-ignore
})

describe('metadata', () => {
  it('is no part of what is kept: place, owner, profile', async () => {
    const exif = {
      IFD0: { Copyright: 'Somebody' },
      IFD3: { GPSLatitude: '52/1 31/1 0/1', GPSLatitudeRef: 'N' },
    }
    const { picture } = await get(await plain(600, 400).withExif(exif).jpeg().toBuffer(), 'image/jpeg')
    for (const thumbnail of [picture?.thumbnails.small, picture?.thumbnails.large]) {
      const bytes = Buffer.from(thumbnail?.jpeg ?? []).toString('latin1')
      expect(bytes.startsWith('\xff\xd8')).toBe(true)
      expect(bytes).not.toMatch(/Exif|Somebody|GPS|ICC_PROFILE/)
    }
  })

  it('a palette with transparency lies on white', async () => {
    const logo = sharp({ create: { width: 300, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    const { picture } = await get(await logo.png({ palette: true, colours: 4 }).toBuffer())
    expect(picture).toMatchObject({ hasAlpha: true, width: 300 })
    const pixels = await sharp(picture?.thumbnails.large?.jpeg).raw().toBuffer()
    expect(pixels[0]).toBe(255)
  }) // prettier-ignore
})

describe('SVG is named and never drawn', () => {
  const open = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="600" height="400">'
  const filters = Array.from({ length: 400 }, (_, n) => `<filter id="f${n}"><feTurbulence baseFrequency="0.9" numOctaves="9"/></filter><rect width="600" height="400" filter="url(#f${n})"/>`).join('')
  const laughs = `<!DOCTYPE svg [<!ENTITY a "ha">${'bcdefgh'.split('').map((name, n) => `<!ENTITY ${name} "${`&${'abcdefgh'[n]};`.repeat(20)}">`).join('')}]>`

  it.each([
    ['a bomb of filters', `${open}${filters}</svg>`],
    ['entities that multiply', `${laughs}${open}<text>&h;</text></svg>`],
    ['an external entity', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${open}<text>&x;</text></svg>`],
    ['a file inside', `${open}<image xlink:href="file:///etc/passwd" width="9" height="9"/></svg>`],
    ['a script', `${open}<script>alert(1)</script></svg>`],
  ])('%s, under its own type and under that of a PNG', async (_, svg) => {
    for (const type of ['image/svg+xml', 'image/png']) {
      const startedAt = performance.now()
      const { image, picture, decodeFailure } = await get(svg, type)
      expect([image.format, picture]).toEqual(['svg', null])
      expect(decodeFailure).toMatchObject({ code: 'image-undecodable', detail: 'svg' })
      expect(performance.now() - startedAt).toBeLessThan(3_000)
    }
  })
}) // prettier-ignore

it.each([204, 205, 401, 403, 404, 410, 451, 500, 503])(
  'status %i is a fact without a picture',
  async (answer) => {
    const { image, picture } = await get('<html>no</html>', 'text/html', answer)
    expect([image.status, picture]).toEqual([answer, null])
  },
)
