/** Draws one message with its card, from the boxes that the React card reads. Nothing in the picture points outside. */
import { type CardInput, readableCard } from '../../boxes/card-input'
import { type MessageBoxes, messageBoxes } from '../../boxes/message-boxes'
import { panelBoxes } from '../../boxes/panel-boxes'
import { type CardGeometry, cardGeometry } from '../../geometry/card-geometry'
import { forwardShape, linkShape, tailShape, tickShape } from '../../shapes/message-shapes'
import { SAMPLE_TIME, TOKENS } from '../../tokens'
import { cardFonts } from './card-fonts'
import { bubbleNode } from './bubble-node'
import type { CardContent } from './card-content'
import { type BubblePlace, cardImages, pictureSrc, wallNode } from './card-scene'
import { type Drawing, measured, type Node } from '../engine'
import { type ScaledPicture, scaledPicture, UNITS } from '../scaled-picture'
import { fittedText } from '../typesetting/text-lines'
import { textKit } from '../typesetting/text-kit'

export interface DrawnCardPicture extends ScaledPicture {
  /** The bubble inside the drawing. */
  bubble: BubblePlace
}

export async function drawCard(given: CardInput): Promise<DrawnCardPicture> {
  const input = readableCard(given)
  const size = cardGeometry(input.card.surface, input.card.layout, null, input.picture)
  const content = await contentOf(input, size)
  const strip = (scale: number): Node => ({
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'row',
      alignItems: 'flex-start',
      width: size.bubbleMaxWidthPx * scale,
    },
    children: [bubbleNode({ ...content, scale })],
  })
  const drawing = (node: Node): Drawing => ({
    node,
    fonts: content.kit.fonts,
    images: cardImages(input, content),
  })
  const [bubble] = (await measured(drawing(strip(UNITS)), size.bubbleMaxWidthPx * UNITS)).children
  if (!bubble) throw new Error('The drawing has no bubble.')
  const place = placeOf(input, size, content.message.forwardButton, {
    widthPx: bubble.width / UNITS,
    heightPx: bubble.height / UNITS,
  })
  const picture = scaledPicture(place.all, (scale) =>
    drawing(wallNode(input, { ...place, content: strip(scale), scale })),
  )
  return { ...picture, bubble: place.bubble }
}

async function contentOf(input: CardInput, size: CardGeometry): Promise<CardContent> {
  const { card, message, theme, side, background, picture } = input
  const { surface, layout } = card
  const words = [card.title, card.description, card.host, message, SAMPLE_TIME].join(' ')
  const kit = await textKit(words, cardFonts(surface))
  const panel = layout === 'none' ? null : panelBoxes(card, size)
  const textWidthPx = size.bodyWidthPx - 2 * TOKENS[surface].body.sidePx
  return {
    surface,
    theme,
    side,
    background,
    message: messageBoxes(card, message, side, size),
    panel,
    texts: await Promise.all((panel?.lines ?? []).map((line) => fittedText(line, textWidthPx, kit))),
    textWidthPx,
    picture: picture && pictureSrc(picture),
    shapes: {
      tail: tailShape(surface, input),
      ticks: tickShape(surface, theme),
      link: linkShape(surface, theme),
      forward: forwardShape(surface, theme),
    },
    kit,
    scale: 1,
  }
}

/** Without a chat around it there is room for tail and shadow alone. */
function placeOf(
  { card, side, background }: CardInput,
  { rowPadPx }: CardGeometry,
  button: MessageBoxes['forwardButton'],
  bubble: { widthPx: number; heightPx: number },
) {
  const { row, bubble: look } = TOKENS[card.surface]
  const onWall = background === 'wallpaper'
  const edgePx = onWall ? rowPadPx : look.tail.widthPx
  const besidePx = onWall && button ? button.sidePx + button.gapPx : 0
  const leftPx = side === 'outgoing' ? edgePx + besidePx : edgePx
  const topPx = onWall ? row.topPx : look.insetPx
  return {
    bubble: { ...bubble, leftPx, topPx },
    all: {
      widthPx: Math.ceil(bubble.widthPx + 2 * edgePx + besidePx),
      heightPx: Math.ceil(bubble.heightPx + topPx + (onWall ? row.bottomPx : look.insetPx)),
    },
  }
}
