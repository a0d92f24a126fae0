import { Socket } from 'node:net'
import sharp, { type Region } from 'sharp'
import { describe, expect, it, vi } from 'vitest'
import type { DrawnCard } from '../../boxes/panel-boxes'
import { drawSharePicture } from './draw-share-picture'
import { visiblePart } from '../card/visible-part'
import type { CardImage } from '@/lib/preview/vocabulary/card'

const WORDS = {
  brand: 'Cardproof',
  tone: 'fix',
  verdict: 'Fix before sending',
  sentence: 'WhatsApp will show a text-only card.',
  score: { figure: '40', of: 'of 100' },
  host: 'shop.example',
  checked: 'Checked 22 Nov 2026',
} as const

async function draw(
  over: Partial<DrawnCard> & { image?: CardImage },
  jpeg: Uint8Array | null = null,
  words: Partial<typeof WORDS> | { sentence: string; host: string } = {},
) {
  const { image = null, ...rest } = over
  const card: DrawnCard = {
    surface: 'android',
    layout: 'text',
    title: 'Linen that lasts',
    description: 'Shirts and dresses.',
    titleLinesMax: 2,
    descriptionLinesMax: 1,
    host: 'shop.example',
    direction: 'ltr',
    ...rest,
  }
  const picture = await visiblePart({ ...card, image }, card.layout, jpeg && { size: 'large', jpeg })
  return drawSharePicture({ ...WORDS, ...words }, { card, message: 'https://shop.example/', picture })
}

const pixels = async (jpeg: Buffer, region: Region) =>
  sharp(jpeg).extract(region).removeAlpha().raw().toBuffer()

describe('drawSharePicture', () => {
  it('is a JPEG of 1200 × 630 px below 300 KB', async () => {
    const jpeg = await draw({})
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
    expect(jpeg.length).toBeLessThan(300 * 1024)
  })

  it('stays below 300 KB with the noisiest picture', async () => {
    const noise = await sharp({
      create: {
        width: 1024,
        height: 1024,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 90 },
      },
    })
      .jpeg({ quality: 95 })
      .toBuffer()
    const image = {
      url: '',
      width: 1024,
      height: 1024,
      crop: { x: 0, y: 0, width: 1024, height: 1024 },
      thumbnail: 'large' as const,
    }
    expect((await draw({ layout: 'square', image }, noise)).length).toBeLessThan(300 * 1024)
  })

  it('shows the visible part of the thumbnail', async () => {
    const halves = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#ff0000' } })
      .composite([
        {
          input: { create: { width: 200, height: 200, channels: 3, background: '#0000ff' } },
          left: 200,
          top: 0,
        },
      ])
      .jpeg()
      .toBuffer()
    const image = {
      url: '',
      width: 800,
      height: 400,
      crop: { x: 400, y: 0, width: 400, height: 400 },
      thumbnail: 'large' as const,
    }
    const drawn = await pixels(await draw({ layout: 'square', image }, halves), {
      left: 900,
      top: 200,
      width: 1,
      height: 1,
    })
    expect(drawn[2]).toBeGreaterThan(200)
    expect(drawn[0]).toBeLessThan(60)
  })

  it('draws hostile text without the network and without failing', async () => {
    const dialled = vi.spyOn(Socket.prototype, 'connect')
    const title = `<img src="http://127.0.0.1:9/x.png"> ]]> &amp; ${'a' + '\u0301'.repeat(3000)} \u0000\ud800\u202e ${'W'.repeat(9000)}`
    const host = 'x'.repeat(5000)
    const jpeg = await draw({ title, description: '👩‍👩‍👧‍👦'.repeat(500), host }, null, { sentence: title, host })
    expect(jpeg.length).toBeGreaterThan(1000)
    expect(dialled).not.toHaveBeenCalled()
  })

  it('carries the sign of the brand', async () => {
    const sign = await pixels(await draw({}), { left: 80, top: 52, width: 1, height: 1 })
    expect([...sign].every((channel, index) => Math.abs(channel - [28, 39, 51][index]!) < 12)).toBe(true)
  })

  it('says whose host it is, however long that is', async () => {
    const words = (host: string) => draw({}, null, { sentence: 'A card.', host })
    const owner = 'a-dental-practice.northgate.example'
    const long = `www.${'branch.'.repeat(20)}${owner}`
    const other = `www.${'branch.'.repeat(20)}another-practice.southgate.example`
    const place = { left: 60, top: 480, width: 360, height: 110 }
    expect(await pixels(await words(long), place)).not.toEqual(await pixels(await words(other), place))
  })

  it('survives a thumbnail that is no picture', async () => {
    const image = {
      url: '',
      width: 800,
      height: 400,
      crop: { x: 0, y: 0, width: 800, height: 400 },
      thumbnail: 'large' as const,
    }
    expect((await draw({ layout: 'landscape', image }, new Uint8Array([1, 2, 3]))).length).toBeGreaterThan(
      1000,
    )
  })
})
