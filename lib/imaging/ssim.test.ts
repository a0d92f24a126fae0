/** Our similarity beside ssim.js, an implementation of the same paper by others. */
import sharp from 'sharp'
import { ssim as theirs } from 'ssim.js'
import { describe, expect, it } from 'vitest'
import { ssim } from './ssim'

const SIZE = { width: 240, height: 160 }
const noise = (mean: number) =>
  sharp({
    create: { ...SIZE, channels: 3, background: '#000', noise: { type: 'gaussian', mean, sigma: 40 } },
  })
    .blur(1.5)
    .png()
    .toBuffer()
const pixels = (picture: Uint8Array) => sharp(picture).removeAlpha().raw().toBuffer()
const withAlpha = async (picture: Uint8Array) => ({
  ...SIZE,
  data: new Uint8ClampedArray(await sharp(picture).ensureAlpha().raw().toBuffer()),
})

describe('similarity', () => {
  it('of a picture with itself is 1, with its negative far below', async () => {
    const rgb = await pixels(await noise(128))
    expect(ssim(rgb, rgb, SIZE.width, SIZE.height)).toBeCloseTo(1, 9)
    const negative = rgb.map((value) => 255 - value)
    expect(ssim(rgb, negative, SIZE.width, SIZE.height)).toBeLessThan(0.2)
  })

  it('falls as a JPEG gets worse, and stays near what others measure', async () => {
    const original = await noise(120)
    const rgb = await pixels(original)
    let last = 1
    for (const quality of [95, 80, 50, 20, 5]) {
      const jpeg = await sharp(original).jpeg({ quality }).toBuffer()
      const ours = ssim(rgb, await pixels(jpeg), SIZE.width, SIZE.height)
      const { mssim } = theirs(await withAlpha(original), await withAlpha(jpeg), {
        ssim: 'fast',
        downsample: false,
      })
      expect(ours).toBeLessThan(last)
      // Their windows are larger and weighted.
      expect(Math.abs(ours - mssim)).toBeLessThan(0.04)
      last = ours
    }
  })
})
