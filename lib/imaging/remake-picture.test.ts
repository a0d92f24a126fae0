/** One picture in, two JPEGs out: upright, in sRGB, flat, light; and every kind of bytes that are no such picture. */
import { createServer } from 'node:http'
import { crc32 } from 'node:zlib'
import sharp, { type Color } from 'sharp'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { BYTES_BELOW, createRemaker, RemakeError, SOURCE_BYTES_MAX } from './remake-picture'
import type { RemakeJob } from './remake-job'
import { type Placement, SHAPES } from './shapes'

// Noise is what encoders are slowest at.
vi.setConfig({ testTimeout: 90_000 })

const remaker = createRemaker()
afterAll(() => remaker.close())
const signal = new AbortController().signal
const both = (placement: Placement): RemakeJob['placements'] => ({ wide: placement, square: placement })
const remake = (bytes: Uint8Array, placement: Placement = { kind: 'attention' }, background = 'auto') =>
  remaker.remake(bytes, { placements: both(placement), background }, signal)
const refusalOf = (bytes: Uint8Array) =>
  remake(bytes).then(
    () => 'made',
    (error: unknown) => (error instanceof RemakeError ? error.refusal : error),
  )

const plain = (width: number, height: number, background: Color = '#336699', channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background } })
const noisy = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 70 } },
  }) // prettier-ignore
const NONE = { r: 0, g: 0, b: 0, alpha: 0 }
/** Red on the left, blue on the right. */
const halves = async (width: number, height: number) => {
  const right = await plain(width / 2, height, '#0000ff')
    .png()
    .toBuffer()
  return plain(width, height, '#ff0000').composite([{ input: right, left: width / 2, top: 0 }])
}
async function colourAt(jpeg: Uint8Array, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(jpeg).raw().toBuffer({ resolveWithObject: true })
  const at = (Math.floor(y * (info.height - 1)) * info.width + Math.floor(x * (info.width - 1))) * 3
  return [...data.subarray(at, at + 3)]
}
const near = (colour: readonly number[], tolerance = 12) =>
  colour.map((value) => expect.closeTo(value, -Math.log10(tolerance * 2)))

const KINDS: Record<string, () => Promise<Buffer>> = {
  'a JPEG': () => plain(1_600, 1_000).jpeg().toBuffer(),
  'a PNG': () => plain(1_600, 1_000).png().toBuffer(),
  'a PNG with transparency': () => plain(900, 900, { r: 20, g: 90, b: 20, alpha: 0.5 }, 4).png().toBuffer(),
  'a PNG with a palette': () => plain(900, 500).png({ palette: true }).toBuffer(),
  'a PNG of 16 bits': () => plain(900, 500).toColourspace('rgb16').png().toBuffer(),
  'a grey PNG': () => plain(900, 500).toColourspace('b-w').png().toBuffer(),
  'a grey PNG of 16 bits': () => plain(900, 500).toColourspace('grey16').png().toBuffer(),
  'a CMYK JPEG': () => plain(900, 500).toColourspace('cmyk').jpeg().toBuffer(),
  'a CMYK TIFF': () => plain(900, 500).toColourspace('cmyk').tiff().toBuffer(),
  'a WebP': () => plain(900, 500).webp().toBuffer(),
  'an AVIF': () => plain(900, 500).avif({ effort: 0 }).toBuffer(),
  'a GIF': () => plain(900, 500).gif().toBuffer(),
  'a progressive JPEG': () => plain(1_600, 1_000).jpeg({ progressive: true }).toBuffer(),
  'a picture of one pixel': () => plain(1, 1).png().toBuffer(),
  'a strip': () => plain(3_000, 20).png().toBuffer(),
  'a tower': () => plain(20, 3_000).png().toBuffer(),
  'an SVG': async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="20" height="10" fill="#369"/></svg>'),
  'noise': () => noisy(1_600, 1_000).png().toBuffer(),
  'noise in CMYK': async () => sharp(await noisy(1_600, 1_000).png().toBuffer()).toColourspace('cmyk').jpeg().toBuffer(),
} // prettier-ignore

describe('of every kind of picture', () => {
  it.each(Object.keys(KINDS))('%s: two light JPEGs without metadata', async (kind) => {
    for (const placement of [{ kind: 'attention' }, { kind: 'whole' }] as const) {
      const made = await remake(await KINDS[kind]!(), placement)
      for (const name of ['wide', 'square'] as const) {
        const { jpeg, ssim, quality, width, height } = made[name]
        const meta = await sharp(jpeg).metadata()
        expect(meta).toMatchObject({ format: 'jpeg', space: 'srgb', channels: 3, depth: 'uchar', ...SHAPES[name] })
        expect([meta.icc, meta.exif, meta.xmp, meta.orientation]).toEqual([undefined, undefined, undefined, undefined])
        expect([width, height]).toEqual([SHAPES[name].width, SHAPES[name].height])
        expect(jpeg.length).toBeLessThan(BYTES_BELOW)
        expect(ssim).toBeGreaterThan(0.5)
        expect(quality).toBeGreaterThan(0)
      }
    }
  }) // prettier-ignore

  it('noise fills nearly all of the allowance', async () => {
    const { wide } = await remake(await KINDS['noise']!())
    expect(wide.jpeg.length).toBeGreaterThan(BYTES_BELOW * 0.9)
  })
})

describe('the picture', () => {
  it('stands upright', async () => {
    const lying = await sharp(await (await halves(800, 1_600)).png().toBuffer()).rotate(90).jpeg().withMetadata({ orientation: 8 }).toBuffer() // prettier-ignore
    const { wide, source } = await remake(lying, { kind: 'focus', x: 0.5, y: 0.5 })
    expect([source.width, source.height]).toEqual([800, 1_600])
    expect(await colourAt(wide.jpeg, 0.1, 0.5)).toEqual(near([254, 0, 0]))
    expect(await colourAt(wide.jpeg, 0.9, 0.5)).toEqual(near([0, 0, 254]))
  })

  it('is brought from its own colours to sRGB', async () => {
    const green = await plain(900, 500, '#40c040').withIccProfile('p3').png().toBuffer()
    const { wide } = await remake(green)
    expect(await colourAt(wide.jpeg, 0.5, 0.5)).toEqual(near([64, 192, 64]))
    const cmyk = await plain(900, 500, '#cc2020').toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer()
    const [red = 0, greenOfRed = 0] = await colourAt((await remake(cmyk)).wide.jpeg, 0.5, 0.5)
    expect(red).toBeGreaterThan(150)
    expect(greenOfRed).toBeLessThan(90)
  })

  it('lies on the background that is asked for; left to us, on white or on dark where white would swallow it', async () => {
    const clear = await plain(900, 500, NONE, 4).png().toBuffer()
    const asked = await remake(clear, { kind: 'attention' }, '#ff8800')
    expect(asked.background).toBe('#ff8800')
    expect(await colourAt(asked.wide.jpeg, 0.5, 0.5)).toEqual(near([255, 136, 0]))
    const logo = (colour: string) =>
      plain(600, 600, NONE, 4).composite([{ input: { create: { width: 300, height: 300, channels: 3, background: colour } }, left: 150, top: 150 }]).png().toBuffer() // prettier-ignore
    expect((await remake(await logo('#ffffff'))).background).toBe('#1f2937')
    expect((await remake(await logo('#203040'))).background).toBe('#ffffff')
    expect((await remake(await plain(600, 600).png().toBuffer())).background).toBeNull()
  })

  it('of an animation is the first frame', async () => {
    const frames = await Promise.all(['#ff0000', '#0000ff'].map((colour) => plain(600, 400, colour).png().toBuffer())) // prettier-ignore
    for (const format of ['gif', 'webp'] as const) {
      const moving = await sharp(frames, { join: { animated: true } })
        .toFormat(format)
        .toBuffer()
      const { wide, source } = await remake(moving)
      expect(source).toMatchObject({ animated: true, width: 600, height: 400 })
      expect(await colourAt(wide.jpeg, 0.5, 0.5)).toEqual(near([254, 0, 0]))
    }
  })

  it('is cut around the point that is asked for', async () => {
    const source = await (await halves(2_400, 630)).png().toBuffer()
    const at = async (x: number) => (await remake(source, { kind: 'focus', x, y: 0.5 })).wide
    const left = await at(0)
    expect(await colourAt(left.jpeg, 0.98, 0.5)).toEqual(near([254, 0, 0]))
    expect(left.box).toEqual({ left: 0, top: 0, width: 1_200, height: 630 })
    expect(await colourAt((await at(1)).jpeg, 0.02, 0.5)).toEqual(near([0, 0, 254]))
    const middle = await at(0.5)
    expect(await colourAt(middle.jpeg, 0.02, 0.5)).toEqual(near([254, 0, 0]))
    expect(await colourAt(middle.jpeg, 0.98, 0.5)).toEqual(near([0, 0, 254]))
  })

  it('is cut to the part that is asked for', async () => {
    const source = await (await halves(2_000, 1_000)).png().toBuffer()
    const { square } = await remake(source, { kind: 'crop', box: { left: 1_100, top: 0, width: 600, height: 600 } })
    expect(await colourAt(square.jpeg, 0.02, 0.5)).toEqual(near([0, 0, 254]))
    expect(square).toMatchObject({ enlarged: false, box: { left: 1_100, top: 0, width: 600, height: 600 } })
  }) // prettier-ignore

  it('is cut around what draws the eye when nothing is asked for', async () => {
    const spot = await plain(300, 300, '#ff2010').png().toBuffer()
    const scene = await plain(3_000, 630, '#808080').composite([{ input: spot, left: 2_500, top: 150 }]).png().toBuffer() // prettier-ignore
    const { wide } = await remake(scene)
    expect(wide.box.left + wide.box.width).toBeGreaterThan(2_790)
  })

  it('shown whole loses nothing', async () => {
    const { wide } = await remake(await plain(400, 1_600, '#00aa00').png().toBuffer(), { kind: 'whole' }, '#222222')
    expect(await colourAt(wide.jpeg, 0.5, 0.5)).toEqual(near([0, 170, 0]))
    expect(await colourAt(wide.jpeg, 0.05, 0.5)).toEqual(near([34, 34, 34]))
    expect(wide.box).toEqual({ left: 0, top: 0, width: 400, height: 1_600 })
  }) // prettier-ignore

  it('that is too small is enlarged, and says so', async () => {
    expect((await remake(await plain(200, 200).png().toBuffer())).wide.enlarged).toBe(true)
    expect((await remake(await plain(1_200, 630).png().toBuffer())).wide.enlarged).toBe(false)
  })

  it('that was saved without its end marker alone is whole', async () => {
    const jpeg = await noisy(900, 600).jpeg().toBuffer()
    expect(await refusalOf(jpeg.subarray(0, jpeg.length - 2))).toBe('made')
  })
})

describe('an SVG', () => {
  const svg = (inner: string, attributes = 'width="400" height="210"') =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`) // prettier-ignore

  it('is drawn at the size of the picture, not enlarged', async () => {
    const { wide } = await remake(svg('<path d="M0 0H200V210H0Z" fill="#f00"/>', 'viewBox="0 0 40 21"'))
    expect(wide.enlarged).toBe(false)
    const edges = svg('<rect width="20" height="21" fill="#000"/>', 'width="40" height="21"')
    const drawn = await remake(edges)
    // One pixel beside the edge on either side is already all black or all white.
    expect(await colourAt(drawn.wide.jpeg, 0.49, 0.5)).toEqual(near([0, 0, 0]))
    expect(await colourAt(drawn.wide.jpeg, 0.51, 0.5)).toEqual(near([255, 255, 255]))
  })

  it('asks nobody for anything, whatever it refers to', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const origin = `http://127.0.0.1:${port}`
    const hostile = [
      svg(`<image href="${origin}/a.png" width="400" height="210"/><script href="${origin}/b.js"/>`),
      svg(`<style>@import url("${origin}/c.css"); rect{fill:url("${origin}/d.svg#x")}</style><rect width="400" height="210"/>`),
      svg(`<use xlink:href="${origin}/e.svg#x"/><image xlink:href="file:///etc/passwd" width="400" height="210"/>`),
      svg(`<foreignObject width="400" height="210"><img xmlns="http://www.w3.org/1999/xhtml" src="${origin}/f.png"/></foreignObject>`),
      svg('<script>for(;;);</script><rect width="400" height="210" fill="#fff"/>'),
    ] // prettier-ignore
    for (const bytes of hostile) expect(await refusalOf(bytes)).toBe('made')
    await new Promise((done) => server.close(done))
    expect(asked).toEqual([])
  })

  it.each([
    ['of no size', svg('', ''), 'not-a-picture'],
    ['that expands without end', Buffer.from(`<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;</text></svg>`), 'not-a-picture'],
    ['that is not closed', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect'), 'not-a-picture'],
  ])('%s is refused', async (_, bytes, refusal) => {
    expect(await refusalOf(bytes)).toBe(refusal)
  }) // prettier-ignore

  it('of a huge size is drawn small', async () => {
    expect(await refusalOf(svg('<rect width="9" height="9"/>', 'width="90000" height="90000"'))).toBe('made')
  })

  it('that never ends is stopped, and the next picture is made', async () => {
    const slow = createRemaker({ jobMs: 1_500 })
    const filters = Array.from({ length: 60 }, () => '<feTurbulence baseFrequency="0.9" numOctaves="2000"/>').join('') // prettier-ignore
    const bomb = svg(`<filter id="f">${filters}</filter><rect width="400" height="210" filter="url(#f)"/>`)
    const job = { placements: both({ kind: 'attention' }), background: 'auto' }
    await expect(slow.remake(bomb, job, signal)).rejects.toMatchObject({ refusal: 'too-slow' })
    await slow.close()
    expect(await refusalOf(await KINDS['a PNG']!())).toBe('made')
  })
})

/** A small picture whose header announces 10,000 × 10,000 pixels, as a bomb's does. */
async function inflated(): Promise<Buffer> {
  const bytes = await plain(64, 64).png().toBuffer()
  for (const at of [16, 20]) bytes.writeUInt32BE(10_000, at)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

describe('what is no such picture', () => {
  const cut = async (kind: string) => {
    const bytes = await KINDS[kind]!()
    return bytes.subarray(0, Math.floor(bytes.length * 0.6))
  }
  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['no bytes', () => Buffer.alloc(0), 'empty'],
    ['a page', () => Buffer.from('<!doctype html><title>No picture</title>'), 'not-a-picture'],
    ['a PDF', () => Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj'), 'not-a-picture'],
    ['an archive', () => Buffer.from('504b0304140000000800', 'hex'), 'not-a-picture'],
    ['a header alone', () => Buffer.from('89504e470d0a1a0a', 'hex'), 'half'],
    ['a HEIC photo', () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1', 'latin1'), 'format-not-opened'],
    ['an icon', () => Buffer.from('00000100010010100000010020006804000016000000', 'hex'), 'format-not-opened'],
    ['more bytes than are taken', () => Buffer.alloc(SOURCE_BYTES_MAX + 1), 'too-many-bytes'],
    ['100 megapixels', inflated, 'too-many-pixels'],
    ['half a JPEG', async () => { const jpeg = await noisy(900, 600).jpeg().toBuffer(); return jpeg.subarray(0, jpeg.length >> 1) }, 'half'],
    ['half a noisy PNG', () => cut('noise'), 'half'],
    ['half a WebP', async () => { const webp = await noisy(900, 600).webp().toBuffer(); return webp.subarray(0, webp.length >> 1) }, 'half'],
    ['half a GIF', async () => { const gif = await noisy(300, 200).gif().toBuffer(); return gif.subarray(0, gif.length >> 1) }, 'half'],
  ])('%s', async (_, bytes, refusal) => {
    expect(await refusalOf(await bytes())).toBe(refusal)
  }) // prettier-ignore

  it('is no fault of the picture when the program is missing', async () => {
    const lost = createRemaker({ program: '/nowhere/remake-child.ts' })
    const job = { placements: both({ kind: 'attention' }), background: 'auto' }
    await expect(lost.remake(await KINDS['a PNG']!(), job, signal)).rejects.toMatchObject({
      refusal: 'broke',
    })
    await lost.close()
  })
})
