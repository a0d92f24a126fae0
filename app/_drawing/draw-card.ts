/** Draws one message with its card as SVG: the same table and geometry as the React card, text as paths, no reference to anything outside. */
import { cardGeometry } from '@/components/whatsapp/card-geometry'
import { cardWords } from '@/components/whatsapp/card-words'
import { SAMPLE_TIME, TOKENS } from '@/components/whatsapp/tokens'
import { bubbleShape, type Size, tickShape, wallpaperShape } from './bubble-shape'
import { type CardPictureInput, readableCard, readableMessage } from './card-picture-input'
import { BUBBLE, cardTree } from './card-tree'
import { drawTree } from './draw-tree'
import { cardFonts } from './card-fonts'
import { lastLines } from './last-lines'
import { UNITS } from './units'
import { xmlText } from './xml-text'

export interface DrawnCardPicture extends Size {
  svg: string
  /** The bubble inside the drawing. */
  bubble: Size & { leftPx: number; topPx: number }
}

export async function drawCard(given: CardPictureInput): Promise<DrawnCardPicture> {
  const input = { ...given, card: readableCard(given.card), message: readableMessage(given.message) }
  const { card, message, background } = input
  const { surface, layout } = card
  const size = cardGeometry(surface, layout, null, input.picture ?? null)
  const text = [card.title, card.description, card.host, message, SAMPLE_TIME].join(' ')
  const fonts = cardFonts(surface)
  const cuts = await lastLines(card, size, fonts)
  const { svg: content, boxes } = await drawTree(
    (fontFamily) => cardTree(input, size, fontFamily, cuts),
    text,
    fonts,
    { widthPx: size.bubbleMaxWidthPx * UNITS },
  )
  const drawn = boxes.get(BUBBLE)
  if (!drawn) throw new Error('The drawing has no bubble.')
  const bubble = { widthPx: drawn.widthPx / UNITS, heightPx: drawn.heightPx / UNITS }
  const { row, bubble: look } = TOKENS[surface]
  const onWall = background === 'wallpaper'
  // Without a chat around it there is room for tail and shadow alone.
  const leftPx = onWall ? size.rowPadPx : look.tail.widthPx
  const topPx = onWall ? row.topPx : look.insetPx
  const all = {
    widthPx: Math.ceil(bubble.widthPx + 2 * leftPx),
    heightPx: Math.ceil(bubble.heightPx + topPx + (onWall ? row.bottomPx : look.insetPx)),
  }
  const words = xmlText(cardWords({ ...card, image: null, ...NOT_SAID }, message))
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${all.widthPx}" height="${all.heightPx}" viewBox="0 0 ${all.widthPx} ${all.heightPx}" role="img">`,
    `<title>${words}</title>`,
    onWall ? wallpaperShape(surface, input, all) : '',
    `<g transform="translate(${leftPx} ${topPx})">`,
    bubbleShape(surface, input, bubble),
    `<g transform="scale(${1 / UNITS})">${innerOf(content)}</g>`,
    tickShape(surface, input, bubble),
    '</g></svg>',
  ].join('')
  return { svg, ...all, bubble: { ...bubble, leftPx, topPx } }
}

/** What the words of a drawing do not need. */
const NOT_SAID = { reason: '', margin: null, trust: 'observed', label: '' } as const

const innerOf = (svg: string): string => svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
