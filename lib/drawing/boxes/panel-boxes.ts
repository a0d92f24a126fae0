/** The preview inside a bubble as boxes: the panel, its picture, and the column with its lines of text. One model for React and for the drawn card. */
import type { CardModel, Layout } from '@/lib/preview/vocabulary/card'
import type { CardGeometry } from '../geometry/card-geometry'
import { directionOf } from '../text/message-parts'
import { TOKENS } from '../tokens'
import type { Ending, TextStyle } from '../tokens/surface-tokens'
import type { Box } from './box'

/** The fields of a CardModel that are drawn. */
export type DrawnCard = Pick<
  CardModel,
  | 'surface'
  | 'layout'
  | 'title'
  | 'description'
  | 'titleLinesMax'
  | 'descriptionLinesMax'
  | 'host'
  | 'direction'
>

export interface PanelBoxes {
  panel: Box
  /** Null without a picture. */
  picture: Box | null
  body: Box
  /** In WhatsApp's order. */
  lines: readonly LineBox[]
}

/** One text of a card: at most so many lines, ended as its surface ends them. */
export interface LineBox {
  part: 'title' | 'description' | 'host'
  text: string
  box: Box
  type: TextStyle
  linesMax: number
  ending: Ending
  direction: 'ltr' | 'rtl'
}

export function panelBoxes(card: DrawnCard, size: CardGeometry): PanelBoxes {
  const { panel, body } = TOKENS[card.surface]
  const small = card.layout === 'thumbnail'
  return {
    panel: {
      flow: small ? 'row' : 'column',
      direction: card.direction,
      minHeightPx: size.panelMinHeightPx,
      radiusPx: panel.radiusPx,
      ground: 'panel',
      clips: true,
    },
    picture: size.pictureWidthPx > 0 ? pictureBox(card, size) : null,
    body: {
      flow: 'column',
      grows: true,
      centred: true,
      clips: true,
      paddingPx: [body.topPx, body.sidePx, body.bottomPx, body.sidePx],
      minHeightPx: size.bodyMinHeightPx,
      ...(small ? { maxHeightPx: body.thumbnailHeightMaxPx } : {}),
    },
    lines: lineBoxes(card),
  }
}

function pictureBox({ surface, layout }: DrawnCard, size: CardGeometry): Box {
  const { pictureWidthPx, pictureHeightPx } = size
  if (layout !== 'thumbnail') return { ratio: pictureWidthPx / pictureHeightPx, rigid: true, clips: true }
  return {
    widthPx: pictureWidthPx,
    minHeightPx: pictureHeightPx,
    place: TOKENS[surface].thumbnail.stretch ? 'stretch' : 'centre',
    rigid: true,
    clips: true,
  }
}

function lineBoxes(card: DrawnCard): LineBox[] {
  const { title, description, host } = TOKENS[card.surface]
  const line = (
    part: LineBox['part'],
    text: string | null,
    rest: Omit<LineBox, 'part' | 'text' | 'direction'>,
  ) =>
    text ? [{ part, text, direction: part === 'host' ? ('ltr' as const) : directionOf(text), ...rest }] : []
  return [
    ...line('title', card.title, {
      box: { rigid: true, colour: 'text', marginTopPx: title.padTopPx, marginBottomPx: title.gapPx },
      type: title,
      linesMax: card.titleLinesMax,
      ending: title.ending,
    }),
    ...line('description', card.description, {
      box: { rigid: true, colour: hasLargePicture(card.layout) ? description.largeColour : 'soft' },
      type: description,
      linesMax: card.descriptionLinesMax,
      ending: description.ending,
    }),
    ...line('host', card.host, {
      box: { rigid: true, colour: 'soft', paddingPx: [host.gapPx, 0, 0, 0] },
      type: host,
      linesMax: 1,
      ending: 'letter',
    }),
  ]
}

const hasLargePicture = (layout: Layout): boolean => layout === 'landscape' || layout === 'square'
