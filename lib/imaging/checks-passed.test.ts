/** The pictures that are made pass every check of an image, and the wide one makes the large card on every client. */
import sharp from 'sharp'
import { afterAll, expect, it, vi } from 'vitest'
import { createImageJudge } from '@/bench/image-checks'
import { CLIENTS } from '@/lib/preview/clients/index'
import { createRemaker } from './remake-picture'
import { type Placement, SHAPE_NAMES } from './shapes'

// Noise is what encoders are slowest at.
vi.setConfig({ testTimeout: 90_000 })

const remaker = createRemaker()
const judge = createImageJudge()
afterAll(() => Promise.all([remaker.close(), judge.close()]))
const signal = new AbortController().signal

const noise = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 70 } } }) // prettier-ignore
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#336699' } }) // prettier-ignore
const logo = sharp({ create: { width: 300, height: 300, channels: 4, background: { r: 255, g: 255, b: 255, alpha: 0.6 } } }) // prettier-ignore
const SOURCES: Record<string, () => Promise<Buffer>> = {
  'a heavy PNG': () => noise(1_400, 1_000).png().toBuffer(),
  'an icon': () => noise(64, 64).png().toBuffer(),
  'a strip': () => noise(2_400, 120).jpeg().toBuffer(),
  'a portrait that lies on its side': () => noise(1_600, 900).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
  'a white logo with transparency': () => logo.png().toBuffer(),
  'an animation': async () => sharp(await Promise.all([1, 2].map(() => plain(600, 400).png().toBuffer())), { join: { animated: true } }).gif().toBuffer(),
  'an AVIF': () => plain(900, 500).avif({ effort: 0 }).toBuffer(),
  'an SVG': async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>'),
} // prettier-ignore
const PLACEMENTS: readonly Placement[] = [{ kind: 'attention' }, { kind: 'whole' }]

it.each(Object.keys(SOURCES))('%s', async (kind) => {
  const bytes = await SOURCES[kind]!()
  for (const placement of PLACEMENTS) {
    const placements = { wide: placement, square: placement }
    const made = await remaker.remake(bytes, { placements, background: 'auto' }, signal)
    for (const name of SHAPE_NAMES) {
      const { jpeg, ...size } = made[name]
      expect(await judge.failed(jpeg), name).toEqual([])
      for (const client of CLIENTS) {
        const { layout } = client.layOut(size, jpeg.length)
        // The guide, which iOS follows, has the small card for a square.
        expect(name === 'wide' ? ['landscape'] : ['square', 'thumbnail']).toContain(layout)
      }
    }
  }
})

it('a picture that is no good fails', async () => {
  const heavy = await noise(1_200, 1_200).jpeg({ quality: 100 }).toBuffer()
  expect(await judge.failed(heavy)).toContain('image-weight')
})
