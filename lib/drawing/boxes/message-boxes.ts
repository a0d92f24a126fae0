/** A message as boxes: the bubble, what is inside it, its text with the links, and the time in its corner. One model for React and for the drawn card. */
import type { Surface } from '@/lib/preview/vocabulary/card'
import type { CardGeometry } from '../geometry/card-geometry'
import { linkPieces, splitLinks, startsFromRight } from '../text/message-parts'
import { TOKENS } from '../tokens'
import type { SurfaceTokens } from '../tokens/surface-tokens'
import type { Box } from './box'
import type { Side } from './card-look'
import type { DrawnCard } from './panel-boxes'

export interface MessageBoxes {
  bubble: Box
  /** Around the panel. */
  inset: Box
  text: Box
  parts: readonly MessagePiece[]
  /** The time, with room for the ticks of a message that goes out: in the bubble's corner, this far from its edges. */
  meta: { endPx: number; bottomPx: number; ticksPx: number }
  /** What keeps the text off the time: at the end of the last line, or a line of its own under a text from the right. */
  reserve: { gapPx: number; ownLine: boolean }
  /** The round button beside a card, on the free side of its bubble, half way up; null where a surface has none. */
  forwardButton: SurfaceTokens['forwardButton'] | null
}

/** A stretch of the text. */
export interface MessagePiece {
  /** Where it begins in the message. */
  at: number
  text: string
  link: boolean
  /** Between these alone may a line of the link end; null leaves it to the text's own rules. */
  pieces: readonly string[] | null
}

export function messageBoxes(
  { surface, layout }: Pick<DrawnCard, 'surface' | 'layout'>,
  message: string,
  side: Side,
  size: CardGeometry,
): MessageBoxes {
  const tokens = TOKENS[surface]
  const { insetPx, message: room } = tokens.bubble
  const { meta, ticks, message: type } = tokens
  const fromRight = startsFromRight(message)
  return {
    bubble: {
      flow: 'column',
      colour: 'text',
      ground: side,
      radiusPx: cornersOf(surface, side),
      shadow: shadowOf(surface),
      maxWidthPx: size.bubbleMaxWidthPx,
      ...(size.fitsText ? {} : { widthPx: size.bubbleWidthPx }),
    },
    inset: { flow: 'column', paddingPx: [insetPx, insetPx, 0, insetPx] },
    text: {
      direction: fromRight ? 'rtl' : 'ltr',
      paddingPx: [room.topPx, room.endPx, room.bottomPx, room.startPx],
      type,
      trackingPx: type.trackingPx,
    },
    parts: splitLinks(message).map((part) => ({
      ...part,
      pieces: part.link && type.linkBreaks !== 'browser' ? linkPieces(part.text, type.linkBreaks) : null,
    })),
    meta: {
      endPx: meta.endPx,
      bottomPx: meta.bottomPx,
      ticksPx: side === 'outgoing' ? ticks.gapPx + ticks.widthPx : 0,
    },
    reserve: { gapPx: meta.gapPx, ownLine: fromRight },
    forwardButton: layout !== 'none' && tokens.forwardButton.sidePx > 0 ? tokens.forwardButton : null,
  }
}

/** Flat where the tail begins. */
function cornersOf(surface: Surface, side: Side): Box['radiusPx'] {
  const { radiusPx, tail } = TOKENS[surface].bubble
  if (tail.at === 'bottom') return radiusPx
  return side === 'outgoing' ? [radiusPx, 0, radiusPx, radiusPx] : [0, radiusPx, radiusPx, radiusPx]
}

function shadowOf(surface: Surface): Box['shadow'] {
  const [, downPx = 0, blurPx = 0] = TOKENS[surface].bubble.shadow.match(/-?[\d.]+/g)?.map(Number) ?? []
  return { downPx, blurPx, colour: 'shadow' }
}
