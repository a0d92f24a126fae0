/** Whatever the text is, a card is drawn: as SVG that a strict reader reads, and as a bitmap. The engine is native, so a fault in it would end the process. */
import fc from 'fast-check'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { LAYOUTS, SURFACES } from '@/lib/preview/vocabulary/card'
import { drawCard } from './draw-card'

const RUNS = 40
const SIGNS = [
  ['👩‍👩‍👧‍👦', '🇳', '🇴', '🏽', '1\u20e3', '\ufe0f', '\u200d', '\u{e0067}', '𝓗'],
  ['\u202e', '\u2066', '\u2069', '\u200b', '\u2060', '\u00ad', '\u0301', '\u0300\u0350'],
  ['ا', 'שלום', '漢', 'ກ', 'ก', 'a', ' ', '-', '(', ')', '…', 'https://a.example/b/'],
].flat()
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 60 }).map((signs) => signs.join('')),
)

it('draws any text in any layout', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(text, text, text),
      fc.constantFrom(...SURFACES),
      fc.constantFrom(...LAYOUTS),
      fc.constantFrom('ltr' as const, 'rtl' as const),
      async ([title, description, host], surface, layout, direction) => {
        const lines = { titleLinesMax: 2, descriptionLinesMax: 2 }
        const drawn = await drawCard({
          card: { surface, layout, title, description, host, direction, ...lines },
          message: `https://x.example/${host}`,
          picture: null,
          theme: 'light',
          side: 'outgoing',
          background: 'wallpaper',
        })
        const size = { width: drawn.widthPx, height: drawn.heightPx }
        const svg = Buffer.from(await drawn.svg(title))
        expect(await sharp(svg, { density: 72, unlimited: true }).metadata()).toMatchObject(size)
        expect(await sharp(await drawn.png(1)).metadata()).toMatchObject({ format: 'png', ...size })
      },
    ),
    { numRuns: RUNS },
  )
})
