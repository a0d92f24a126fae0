/** The drawn card against the token table: sizes, colours as they are composited, texts that stay texts. */
import { Socket } from 'node:net'
import { Parser } from 'htmlparser2'
import sharp, { type Sharp } from 'sharp'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Layout, LAYOUTS, SURFACES } from '@/lib/preview/vocabulary/card'
import type { CardInput, CardPicture } from '../../boxes/card-input'
import { SIDES, THEMES } from '../../boxes/card-look'
import { cardGeometry } from '../../geometry/card-geometry'
import { TOKENS } from '../../tokens'
import { drawCard, type DrawnCardPicture } from './draw-card'

const PICTURE = '#c83c96'
const ZOOM = 2
let wide: CardPicture
let square: CardPicture

const jpegOf = async (width: number, height: number) => {
  const jpeg = await sharp({ create: { width, height, channels: 3, background: PICTURE } })
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer()
  return { jpeg, width, height }
}
beforeAll(async () => {
  wide = await jpegOf(600, 300)
  square = await jpegOf(300, 300)
})

const pictureFor = (layout: Layout) =>
  layout === 'landscape' ? wide : layout === 'square' || layout === 'thumbnail' ? square : null

function input(rest: Partial<Omit<CardInput, 'card'>> & { card?: Partial<CardInput['card']> }) {
  const { card, ...look } = rest
  const layout = card?.layout ?? 'landscape'
  return {
    theme: 'light',
    side: 'outgoing',
    background: 'transparent',
    message: 'https://www.nordia.example/boots',
    picture: pictureFor(layout),
    ...look,
    card: {
      surface: 'android',
      layout,
      title: 'Winter boots, hand-stitched in Porto',
      description: 'Full-grain leather, wool lining, resoled for life. Free delivery to 31 countries.',
      titleLinesMax: 2,
      descriptionLinesMax: 2,
      host: 'www.nordia.example',
      direction: 'ltr',
      ...card,
    },
  } satisfies CardInput
}

type Rgb = readonly [number, number, number]

function rgba(colour: string): [...Rgb, number] {
  const hex = /^#(..)(..)(..)$/.exec(colour)
  const parts = hex ? hex.slice(1).map((part) => Number.parseInt(part, 16)) : colour.match(/[\d.]+/g)
  const [r = 0, g = 0, b = 0, a = 1] = (parts ?? []).map(Number)
  return [r, g, b, a]
}

/** As a screen lays one colour over another. */
function over(ground: string, colour: string): Rgb {
  const [below, above] = [rgba(ground), rgba(colour)]
  const alpha = above[3]
  const mix = (channel: 0 | 1 | 2) => above[channel] * alpha + below[channel] * (1 - alpha)
  return [mix(0), mix(1), mix(2)]
}

const WORDS = 'a card with title “Boots & <socks>”'
/** An SVG of so many px to the inch is drawn at its own size. */
const SVG_DPI = 72

/** The bitmap that we draw, and what another program makes of the SVG. */
async function bitmaps(drawn: DrawnCardPicture) {
  const svg = Buffer.from(await drawn.svg(WORDS))
  return Promise.all([
    bitmap(sharp(await drawn.png(ZOOM))),
    bitmap(sharp(svg, { density: SVG_DPI * ZOOM, unlimited: true })),
  ])
}

async function bitmap(picture: Sharp) {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return {
    ...info,
    at: (xPx: number, yPx: number) => {
      const start = (Math.round(yPx * ZOOM) * info.width + Math.round(xPx * ZOOM)) * 4
      return [...data.subarray(start, start + 4)] as [...Rgb, number] // safe: four channels
    },
  }
}

const near = (found: readonly number[], wanted: Rgb, by = 2) =>
  wanted.every((value, channel) => Math.abs((found[channel] ?? -999) - value) <= by)

const COMBINATIONS = SURFACES.flatMap((surface) =>
  THEMES.flatMap((theme) => SIDES.map((side) => [surface, theme, side] as const)),
)

describe.each(COMBINATIONS)('a card on %s, %s, %s', (surface, theme, side) => {
  it.each(LAYOUTS)('is drawn as %s by the numbers and colours of the table', async (layout) => {
    const drawn = await drawCard(input({ theme, side, card: { surface, layout } }))
    const { bubble } = drawn
    const size = cardGeometry(surface, layout, null, pictureFor(layout))
    const { colours, bubble: look, body, panel } = TOKENS[surface]
    if (size.fitsText) expect(bubble.widthPx).toBeLessThanOrEqual(size.bubbleMaxWidthPx)
    else expect(Math.abs(bubble.widthPx - size.bubbleWidthPx)).toBeLessThanOrEqual(0.5)

    const ground = colours[side][theme]
    const left = bubble.leftPx
    const middle = bubble.topPx + bubble.heightPx / 2
    for (const image of await bitmaps(drawn)) {
      expect([image.width, image.height]).toEqual([drawn.widthPx * ZOOM, drawn.heightPx * ZOOM])
      expect(image.at(left + look.insetPx / 2, middle)).toSatisfy((found: number[]) =>
        near(found, over(ground, ground)),
      )
      if (layout === 'none') continue

      const large = layout === 'landscape' || layout === 'square'
      const x = left + bubble.widthPx - look.insetPx - body.sidePx / 2
      const y = bubble.topPx + look.insetPx + (large ? size.pictureHeightPx : 0) + panel.radiusPx + 4
      expect(image.at(x, y)).toSatisfy((found: number[]) => near(found, over(ground, colours.panel[theme])))
      if (!large) continue
      // The picture is one colour: counting its rows measures it.
      const wanted = over(PICTURE, PICTURE)
      const column = left + bubble.widthPx / 2
      let rows = 0
      while (near(image.at(column, bubble.topPx + look.insetPx + 1 + rows / ZOOM), wanted, 6)) rows++
      expect(Math.abs(1 + rows / ZOOM - size.pictureHeightPx)).toBeLessThanOrEqual(1)
    }
  })
})

describe('drawCard', () => {
  it('puts the tail on the side of the message, and nothing around a transparent card', async () => {
    for (const surface of SURFACES) {
      const { at, widthPx: tailPx, heightPx } = TOKENS[surface].bubble.tail
      for (const side of SIDES) {
        const drawn = await drawCard(input({ side, card: { surface } }))
        const { bubble, widthPx } = drawn
        const y = at === 'top' ? bubble.topPx + 1.5 : bubble.topPx + bubble.heightPx - heightPx * 0.15
        const [own, other] =
          side === 'outgoing' ? [widthPx - tailPx + 2, tailPx - 3] : [tailPx - 2, widthPx - tailPx + 2]
        for (const image of await bitmaps(drawn)) {
          expect(image.at(own, y)[3], `${surface} ${side}`).toBe(255)
          expect(image.at(other, y)[3], `${surface} ${side}`).toBeLessThan(60)
          expect(image.at(0, 0)[3]).toBe(0)
        }
      }
    }
  })

  it('draws the wall with its doodles when asked', async () => {
    for (const theme of THEMES) {
      const drawn = await drawCard(input({ theme, background: 'wallpaper' }))
      const wall = rgba(TOKENS.android.colours.wall[theme])
      expect(drawn.bubble.leftPx).toBeGreaterThan(12)
      for (const image of await bitmaps(drawn)) {
        const edge = Array.from({ length: (image.height / ZOOM) * 12 }, (_, index) =>
          image.at(index % 12, Math.floor(index / 12)),
        )
        expect(edge.some((pixel) => near(pixel, [wall[0], wall[1], wall[2]]))).toBe(true)
        expect(edge.some((pixel) => !near(pixel, [wall[0], wall[1], wall[2]], 4))).toBe(true)
      }
    }
  })

  it('shows no bright seam where a picture ends, at whatever size the SVG is shown', async () => {
    for (const layout of ['landscape', 'square'] as const) {
      const drawn = await drawCard(input({ theme: 'dark', card: { layout } }))
      const bytes = Buffer.from(await drawn.svg(WORDS))
      const { pictureHeightPx } = cardGeometry('android', layout, null, pictureFor(layout))
      const endPx = drawn.bubble.topPx + TOKENS.android.bubble.insetPx + pictureHeightPx
      for (const size of [0.83, 1, 1.1, 1.25]) {
        const { data, info } = await sharp(bytes, { density: SVG_DPI * size, unlimited: true })
          .raw()
          .toBuffer({ resolveWithObject: true })
        const lightAt = (y: number) => {
          const start = (y * info.width + Math.floor(info.width / 2)) * info.channels
          return [...data.subarray(start, start + 3)].reduce((sum, channel) => sum + channel)
        }
        const end = Math.round(endPx * size)
        const rows = Array.from({ length: 7 }, (_, index) => lightAt(end - 3 + index))
        // From the picture to the dark panel it only gets darker; 6 is what JPEG rounds.
        expect(Math.max(...rows), `${layout} at ${size}: ${rows.join(' ')}`).toBeLessThanOrEqual(
          lightAt(end - 6) + 6,
        )
        expect(lightAt(end + 5)).toBeLessThan(lightAt(end - 6))
      }
    }
  })

  it('turns the small card with its title: the picture stands right in Arabic', async () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const drawn = await drawCard(
        input({ card: { layout: 'thumbnail', direction, title: 'دفاتر مصنوعة يدويًا' } }),
      )
      const { bubble } = drawn
      const inset = TOKENS.android.bubble.insetPx + 20
      const [left, right] = [bubble.leftPx + inset, bubble.leftPx + bubble.widthPx - inset]
      const [with_, without] = direction === 'ltr' ? [left, right] : [right, left]
      for (const image of await bitmaps(drawn)) {
        expect(near(image.at(with_, bubble.topPx + 40), over(PICTURE, PICTURE), 6)).toBe(true)
        expect(near(image.at(without, bubble.topPx + 40), over(PICTURE, PICTURE), 6)).toBe(false)
      }
    }
  })

  it('clamps by the lines of the model: a long title makes no card higher than two lines do', async () => {
    const heightOf = async (title: string) => (await drawCard(input({ card: { title } }))).heightPx
    const two = await heightOf('Boots '.repeat(12))
    expect(await heightOf('Boots '.repeat(400))).toBe(two)
    expect(await heightOf('W'.repeat(5_000))).toBe(two)
    expect(await heightOf('Boots')).toBeLessThan(two)
  })

  it('keeps the time on the last line of the link where there is room', async () => {
    const heightOf = async (message: string) =>
      (await drawCard(input({ card: { layout: 'none' }, message }))).bubble
    const short = await heightOf('https://a.io')
    const { topPx, bottomPx } = TOKENS.android.bubble.message
    expect(short.heightPx).toBeCloseTo(topPx + TOKENS.android.message.linePx + bottomPx, 0)
    expect((await heightOf(`https://a.io/${'x'.repeat(26)}`)).heightPx).toBeGreaterThan(short.heightPx)
  })
})

const HOSTILE = [
  '</text><script>alert(1)</script>',
  '&#x0;&#0;&lt;b&gt;&amp;',
  ']]><![CDATA[<!ENTITY x SYSTEM "file:///etc/passwd">]]>',
  '"><image href="https://tracker.example/x.png" onload="alert(1)"/>',
  "' onmouseover='alert(1)",
  'a\u0000b\u0008c\ufffed\uffffe\ud800f',
  '\u202e\u2066gnp.exe\u2069\u202c',
  `a${'\u0301'.repeat(3_000)}`,
  '👩‍👩‍👧‍👦'.repeat(400),
  'x'.repeat(5_000),
]
const ELEMENTS = ['svg', 'title', 'pattern', 'rect', 'g', 'filter', 'feGaussianBlur', 'path', 'circle', 'ellipse', 'clipPath', 'defs', 'image', 'use', 'symbol'] // prettier-ignore

describe('the SVG', () => {
  it.each(HOSTILE)(
    'keeps hostile text %$ as text: no element, no attribute and no address of a stranger',
    async (text) => {
      const dialled = vi.spyOn(Socket.prototype, 'connect')
      const drawn = await drawCard(
        input({
          background: 'wallpaper',
          message: `https://x.example/${text}`,
          card: { title: text, description: text, host: text },
        }),
      )
      const svg = await drawn.svg(`a card with title ${text}`)
      // This renderer reads strict XML: a broken document throws.
      expect((await sharp(Buffer.from(svg), { unlimited: true }).png().toBuffer()).length).toBeGreaterThan(
        1_000,
      )
      expect((await drawn.png(1)).length).toBeGreaterThan(1_000)
      expect(dialled).not.toHaveBeenCalled()
      const addresses: string[] = []
      const parser = new Parser(
        {
          onopentag(name, attributes) {
            expect(ELEMENTS).toContain(name)
            for (const [key, value] of Object.entries(attributes)) {
              expect(key).not.toMatch(/^on|style/)
              if (key.endsWith('href')) addresses.push(value)
              for (const [, target] of value.matchAll(/url\(([^)]*)\)/g)) expect(target).toMatch(/^#[\w-]+$/)
            }
          },
        },
        { xmlMode: true },
      )
      parser.end(svg)
      // Pictures are our own JPEGs; everything else is a part of the document itself.
      for (const address of addresses) expect(address).toMatch(/^(data:image\/jpeg;base64,[\w+/=]+|#[\w-]+)$/)
      expect(svg).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      expect(svg.length).toBeLessThan(1_500_000)
    },
  )

  it('says in its title what it shows', async () => {
    const svg = await (await drawCard(input({}))).svg(WORDS)
    expect(svg).toContain('title “Boots &amp; &lt;socks&gt;”')
    expect(svg).toMatch(/^<svg [^>]*role="img"/)
  })
})
