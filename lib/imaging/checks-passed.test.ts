/** The pictures that are made pass every check of an image, and make the large card on every client. */
import sharp from 'sharp'
import { afterAll, expect, it } from 'vitest'
import { CLIENTS } from '@/lib/preview/clients/index'
import { createDecoder } from '@/lib/preview/crawl/image/decode-image'
import { readIntegrity } from '@/lib/preview/crawl/image/integrity/read-integrity'
import { CHECKS } from '@/lib/preview/judge/checks/index'
import { runChecks } from '@/lib/preview/judge/run-checks'
import { WHATSAPP } from '@/lib/preview/testing/audience'
import { factsWithImage } from '@/lib/preview/testing/image-facts'
import { goodTags, headOf, tagOf } from '@/lib/preview/testing/sample-facts'
import { createRemaker } from './remake-picture'
import { type Placement, SHAPE_NAMES, SHAPES } from './shapes'

const remaker = createRemaker()
const decoder = createDecoder({})
afterAll(() => Promise.all([remaker.close(), decoder.closeDecoders()]))
const signal = new AbortController().signal

const noise = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 70 } } }) // prettier-ignore
const logo = sharp({ create: { width: 300, height: 300, channels: 4, background: { r: 255, g: 255, b: 255, alpha: 0.6 } } }) // prettier-ignore
const SOURCES: Record<string, () => Promise<Buffer>> = {
  'a heavy PNG': () => noise(2_000, 1_400).png().toBuffer(),
  'an icon': () => noise(64, 64).png().toBuffer(),
  'a strip': () => noise(2_400, 120).jpeg().toBuffer(),
  'a portrait that lies on its side': () => noise(1_600, 900).jpeg().withMetadata({ orientation: 6 }).toBuffer(),
  'a white logo with transparency': () => logo.png().toBuffer(),
  'an animation': async () => sharp(await Promise.all([1, 2].map(() => noise(600, 400).png().toBuffer())), { join: { animated: true } }).gif().toBuffer(),
  'an AVIF': () => noise(900, 500).avif({ effort: 0 }).toBuffer(),
  'an SVG': async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>'),
} // prettier-ignore
const IMAGE_CHECKS = new Set<string>(CHECKS.filter(({ group }) => group === 'image').map(({ id }) => id))
const PLACEMENTS: readonly Placement[] = [{ kind: 'attention' }, { kind: 'whole' }]

it.each(Object.keys(SOURCES))('%s', async (kind) => {
  const bytes = await SOURCES[kind]!()
  for (const placement of PLACEMENTS) {
    const placements = { wide: placement, square: placement }
    const made = await remaker.remake(bytes, { placements, background: 'auto' }, signal)
    for (const name of SHAPE_NAMES) {
      const jpeg = Buffer.from(made[name].jpeg)
      const picture = await decoder.decodeImage(jpeg, 'jpeg', signal)
      const image = { bytes: jpeg.length, integrity: readIntegrity(jpeg, 'jpeg') }
      const declared = Object.entries(SHAPES[name]).map(([side, value]) => tagOf(`og:image:${side}`, `${value}`))
      const others = goodTags().filter(({ key }) => !/^og:image:(width|height)$/.test(key))
      const results = runChecks(factsWithImage(image, picture, headOf([...others, ...declared])), WHATSAPP)
      const failed = results.filter(
        ({ id, status }) => IMAGE_CHECKS.has(id) && status !== 'pass' && status !== 'not-applicable',
      )
      expect(failed.map(({ id, status, code }) => `${name}: ${id} ${status} ${code}`)).toEqual([])
      for (const client of CLIENTS) {
        const { layout } = client.layOut(picture, jpeg.length)
        // The guide, which iOS follows, has the small card for a square.
        expect(name === 'wide' ? ['landscape'] : ['square', 'thumbnail']).toContain(layout)
      }
    }
  }
}) // prettier-ignore
