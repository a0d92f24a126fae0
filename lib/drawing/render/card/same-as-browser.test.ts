/** The card made on the server is set in the browser's typeface and ends its lines where the browser ends them: measured on both pictures. */
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { type Layout, SURFACES, type Surface } from '@/lib/preview/vocabulary/card'
import { cardGeometry } from '../../geometry/card-geometry'
import { sampleCard } from '@/components/whatsapp/samples/sample-cards'
import { TOKENS } from '../../tokens'
import { drawCard } from './draw-card'

const LAYOUTS = ['landscape', 'square', 'thumbnail', 'text'] as const satisfies readonly Layout[]
/** Two renderers shade the rim of a letter in their own ways. */
const APART_PX = 2
/** Letters on the panel of an incoming card in the light theme: grey on nearly white. */
const INK_MAX = 200

interface Bitmap {
  data: Buffer
  width: number
  height: number
}

async function bitmapOf(picture: Buffer): Promise<Bitmap> {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** How far each line of title and description reaches, from where its text begins. */
function lineEnds(image: Bitmap, surface: Surface, layout: Layout, bubbleTopPx: number): number[] {
  const { bubble, body, title, description, host } = TOKENS[surface]
  const { card } = sampleCard(surface, layout)
  const size = cardGeometry(surface, layout, null, card.image?.crop)
  const small = layout === 'thumbnail'
  const left = size.rowPadPx + bubble.insetPx + (small ? size.pictureWidthPx : 0) + body.sidePx
  const right = left + size.bodyWidthPx - 2 * body.sidePx
  const lines = [
    { linePx: title.linePx, count: card.titleLinesMax, afterPx: title.gapPx },
    { linePx: description.linePx, count: card.descriptionLinesMax, afterPx: host.gapPx + host.linePx },
  ]
  const textPx =
    body.topPx +
    title.padTopPx +
    lines.reduce((sum, { linePx, count, afterPx }) => sum + linePx * count + afterPx, 0) +
    body.bottomPx
  // A panel that is higher than its text has it in the middle.
  const spareRoomPx = Math.max(0, size.panelMinHeightPx - textPx) / 2
  let top = bubbleTopPx + bubble.insetPx + (small ? 0 : size.pictureHeightPx)
  top += spareRoomPx + body.topPx + title.padTopPx
  const ends: number[] = []
  for (const { linePx, count, afterPx } of lines) {
    for (let line = 0; line < count; line += 1, top += linePx)
      ends.push(lastInk(image, { left, right, top, bottom: top + linePx }) - left)
    top += afterPx
  }
  return ends
}

/** The same of the link: the last line, which ends with the time, and the line above it. */
function linkEnds(image: Bitmap, surface: Surface, layout: Layout): number[] {
  const { row, bubble, message } = TOKENS[surface]
  const { card } = sampleCard(surface, layout)
  const size = cardGeometry(surface, layout, null, card.image?.crop)
  const left = size.rowPadPx + bubble.message.startPx
  const right = size.rowPadPx + size.bubbleWidthPx - bubble.message.endPx
  const bottom = image.height - row.bottomPx - bubble.message.bottomPx
  // Where the link takes one line, there are the words before it: the server draws links alone, and those underlined.
  const lines = surface === 'web' && layout !== 'square' ? [0] : [0, 1]
  return lines.map((line) => {
    const place = {
      left,
      right,
      top: bottom - (line + 1) * message.linePx,
      bottom: bottom - line * message.linePx,
    }
    return lastInk(image, place) - left
  })
}

function lastInk({ data, width }: Bitmap, box: Record<'left' | 'right' | 'top' | 'bottom', number>): number {
  for (let x = Math.ceil(box.right); x > box.left; x -= 1)
    for (let y = Math.ceil(box.top) + 1; y < Math.floor(box.bottom) - 1; y += 1)
      if ((data[y * width + x] ?? 255) < INK_MAX) return x
  return Number.NaN
}

describe.each(SURFACES)('a card on %s', (surface) => {
  it.each(LAYOUTS)('ends its lines as the golden of the browser does (%s)', async (layout) => {
    const { card, message } = sampleCard(surface, layout)
    const drawn = await drawCard({
      card,
      message,
      picture: card.image && { jpeg: await pixel(), ...card.image.crop },
      theme: 'light',
      side: 'incoming',
      background: 'wallpaper',
    })
    const { row, chip } = TOKENS[surface]
    const chipPx = chip.linePx + 2 * chip.padYPx + chip.gapPx
    const golden = readFileSync(
      new URL(`../../../../e2e/cards/goldens/${surface}-light-incoming-${layout}.png`, import.meta.url),
    )
    const endsOf = (image: Bitmap, bubbleTopPx: number) => [
      ...lineEnds(image, surface, layout, bubbleTopPx),
      ...linkEnds(image, surface, layout),
    ]
    const ours = endsOf(await bitmapOf(await drawn.png(1)), drawn.bubble.topPx)
    const browsers = endsOf(await bitmapOf(golden), row.topPx + chipPx)
    expect(browsers.every((end) => end > 0)).toBe(true)
    for (const [line, end] of ours.entries())
      expect(Math.abs(end - (browsers[line] ?? Number.NaN)), `${ours.join()} is not ${browsers.join()}`) //
        .toBeLessThanOrEqual(APART_PX)
  })
})

/** The picture's place counts here, not what is on it. */
const pixel = (): Promise<Buffer> =>
  sharp({ create: { width: 1, height: 1, channels: 3, background: '#808080' } })
    .jpeg()
    .toBuffer()
