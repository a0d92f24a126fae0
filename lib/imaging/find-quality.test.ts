/** The search for a quality, against encoders whose weights are plain arithmetic. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuality, QUALITY_MAX } from './find-quality'

/** `heft` bytes at quality 1, growing as real ones do; the good encoder needs `ratio` of it. */
const encoders = (heft: number, ratio: number) => {
  const weight = (quality: number) => Math.ceil(heft * Math.exp(quality / 28))
  const encoded: number[] = []
  return {
    encoded,
    weight: (quality: number) => Math.ceil(weight(quality) * ratio),
    weigh: async (quality: number) => weight(quality),
    encode: async (quality: number) => {
      encoded.push(quality)
      return new Uint8Array(Math.ceil(weight(quality) * ratio))
    },
  }
}

describe('the quality that is found', () => {
  it('is the highest there is when all fits, after one try', async () => {
    const light = encoders(100, 0.9)
    expect(await findQuality(light, 300_000)).toMatchObject({ quality: QUALITY_MAX })
    expect(light.encoded).toEqual([QUALITY_MAX])
  })

  it('is always light enough, and a step or two below the highest that is', async () => {
    const numbers = fc.record({
      heft: fc.integer({ min: 50, max: 280_000 }),
      ratio: fc.double({ min: 0.75, max: 1.02, noNaN: true }),
    })
    await fc.assert(
      fc.asyncProperty(numbers, async ({ heft, ratio }) => {
        const given = encoders(heft, ratio)
        const found = await findQuality(given, 307_200)
        const highest = Array.from({ length: QUALITY_MAX }, (_, at) => QUALITY_MAX - at).find(
          (quality) => given.weight(quality) < 307_200,
        )
        expect(found?.jpeg.length ?? 0).toBeLessThan(307_200)
        expect(found?.quality ?? null).not.toBeNull()
        expect((highest ?? 0) - (found?.quality ?? 0)).toBeLessThanOrEqual(2)
        expect(given.encoded.length).toBeLessThanOrEqual(4)
      }),
    )
  })

  it('is none when even the lowest is too heavy', async () => {
    expect(await findQuality(encoders(900_000, 0.9), 307_200)).toBeNull()
  })
})
