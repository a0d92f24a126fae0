import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { CardModel } from '@/lib/preview/vocabulary/card'
import { visiblePart } from './visible-part'

const RED = { r: 255, g: 0, b: 0 }
const BLUE = { r: 0, g: 0, b: 255 }

/** Left half red, right half blue. */
const halves = async (width: number, height: number) =>
  new Uint8Array(
    await sharp({ create: { width, height, channels: 3, background: RED } })
      .composite([
        {
          input: { create: { width: width / 2, height, channels: 3, background: BLUE } },
          left: width / 2,
          top: 0,
        },
      ])
      .jpeg()
      .toBuffer(),
  )

const card = (layout: CardModel['layout'], thumbnail: 'small' | 'large', x = 0) => ({
  surface: 'android' as const,
  layout,
  image: { url: '', width: 800, height: 400, crop: { x, y: 0, width: 400, height: 400 }, thumbnail },
})

const dominant = async (jpeg: Uint8Array) => {
  const { channels } = await sharp(jpeg).stats()
  return channels.map(({ mean }) => Math.round(mean))
}

describe('visiblePart', () => {
  it('is the crop of the model, measured in the stored picture', async () => {
    const part = await visiblePart(card('square', 'large', 400), 'square', {
      size: 'large',
      jpeg: await halves(400, 200),
    })
    expect(part).toMatchObject({ width: 200, height: 200 })
    expect((await dominant(part?.jpeg ?? new Uint8Array()))[2]).toBeGreaterThan(240)
  })

  it('is the whole small one, which is stored as the square that is shown', async () => {
    const part = await visiblePart(card('thumbnail', 'small', 200), 'thumbnail', {
      size: 'small',
      jpeg: await halves(140, 140),
    })
    expect(part).toMatchObject({ width: 140, height: 140 })
    const [red = 0, , blue = 0] = await dominant(part?.jpeg ?? new Uint8Array())
    expect(Math.abs(red - blue)).toBeLessThan(12)
  })

  it('is cut for another layout as that layout cuts: the middle square, or all of it', async () => {
    const large = { size: 'large' as const, jpeg: await halves(400, 200) }
    const landscape = card('landscape', 'large')
    expect(await visiblePart(landscape, 'square', large)).toMatchObject({ width: 200, height: 200 })
    expect(await visiblePart(card('square', 'large'), 'landscape', large)).toMatchObject({
      width: 400,
      height: 200,
    })
    expect(await visiblePart(landscape, 'text', large)).toBeNull()
  })

  it('is never larger than three times its box', async () => {
    const jpeg = await halves(3000, 1500)
    const part = await visiblePart(card('square', 'large'), 'square', { size: 'large', jpeg })
    expect(part?.width).toBeLessThan(1000)
  })

  it('is nothing when the file is no picture', async () => {
    const broken = { size: 'large' as const, jpeg: new Uint8Array([1, 2, 3]) }
    expect(await visiblePart(card('square', 'large'), 'square', broken)).toBeNull()
    expect(await visiblePart(card('square', 'large'), 'square', null)).toBeNull()
  })
})
