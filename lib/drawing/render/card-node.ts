/** A message's boxes as a tree for the engine. */
import type { Surface } from '@/lib/preview/card'
import { type Box, boxCss, typeCss } from '../boxes/box'
import type { CardLook } from '../boxes/card-look'
import type { MessageBoxes, MessagePiece } from '../boxes/message-boxes'
import type { LineBox, PanelBoxes } from '../boxes/panel-boxes'
import type { Shape } from '../shapes/bubble-shape'
import { BREAK_HINT } from '../text/break-hints'
import { isolated, withLinksIsolated } from '../text/message-parts'
import { colourOf, FLATTENED_ON, SAMPLE_TIME, TOKENS } from '../tokens'
import type { Colour } from '../tokens/surface-tokens'
import type { Node } from './engine'
import type { FittedText } from './text-lines'
import { type TextKit, textNodes } from './text-kit'

export interface CardContent extends CardLook {
  surface: Surface
  message: MessageBoxes
  panel: PanelBoxes | null
  /** For each line of the panel, the text that is drawn. */
  texts: readonly FittedText[]
  textWidthPx: number
  /** The name of the picture among the drawing's images; null draws a place-holder. */
  picture: string | null
  shapes: Record<ShapeName, Shape>
  kit: TextKit
  /** Of the drawing. */
  scale: number
}

export type ShapeName = 'tail' | 'ticks' | 'link' | 'forward'
/** What the drawing's images are called. */
export const shapeSrc = ({ surface, theme, side }: CardContent, name: ShapeName): string =>
  [name, surface, theme, side].join(' ')

type Css = NonNullable<Node['style']>

export function bubbleNode(content: CardContent): Node {
  const { message, panel } = content
  const { css } = drawnWith(content)
  return {
    type: 'container',
    style: { ...css(message.bubble), position: 'relative' },
    children: [
      ...forwardNodes(content),
      // The tail reaches into the bubble: what the bubble says stands over it.
      tailNode(content),
      {
        type: 'container',
        style: { display: 'flex', flexDirection: 'column', position: 'relative' },
        children: [
          ...(panel
            ? [
                {
                  type: 'container' as const,
                  style: css(message.inset),
                  children: [panelNode(content, panel)],
                },
              ]
            : []),
          messageNode(content),
        ],
      },
    ],
  }
}

function shapeNode(content: CardContent, name: ShapeName, style: Css = {}): Node {
  const { shapes, scale } = content
  const { widthPx, heightPx } = shapes[name]
  return {
    type: 'image',
    src: shapeSrc(content, name),
    style: { width: widthPx * scale, height: heightPx * scale, ...style },
  }
}

/** Only in a chat: a card alone has nothing beside it. */
function forwardNodes(content: CardContent): Node[] {
  const { message, background, side, scale } = content
  const button = message.forwardButton
  if (!button || background !== 'wallpaper') return []
  const sidePx = button.sidePx * scale
  return [
    {
      type: 'container',
      style: {
        position: 'absolute',
        top: '50%',
        [side === 'outgoing' ? 'left' : 'right']: -(button.sidePx + button.gapPx) * scale,
        width: sidePx,
        height: sidePx,
        marginTop: -sidePx / 2,
        borderRadius: sidePx / 2,
        backgroundColor: drawnWith(content).colour('forwardButton'),
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
      },
      children: [shapeNode(content, 'forward')],
    },
  ]
}

function tailNode(content: CardContent): Node {
  const { at, widthPx } = TOKENS[content.surface].bubble.tail
  const edge = content.side === 'outgoing' ? 'right' : 'left'
  return shapeNode(content, 'tail', { position: 'absolute', [at]: 0, [edge]: -widthPx * content.scale })
}

const drawnWith = ({ surface, theme, scale }: CardContent) => {
  const colour = (name: Colour) => colourOf(surface, name, theme)
  return {
    colour,
    css: (box: Box): Css => ({
      display: 'block',
      boxSizing: 'border-box',
      ...(box.direction ? { direction: box.direction } : {}),
      ...boxCss(box, colour, scale),
    }),
  }
}

function panelNode(content: CardContent, { panel, picture, body, lines }: PanelBoxes): Node {
  const { css } = drawnWith(content)
  return {
    type: 'container',
    style: css(panel),
    children: [
      ...(picture ? [pictureNode(content, css(picture))] : []),
      {
        type: 'container',
        style: css(body),
        children: lines.map((line, index) => lineNode(content, line, content.texts[index] ?? null, panel)),
      },
    ],
  }
}

function pictureNode(content: CardContent, box: Css): Node {
  const { picture } = content
  if (picture)
    return {
      type: 'container',
      style: {
        ...box,
        backgroundColor: FLATTENED_ON,
        backgroundImage: `url("${picture}")`,
        backgroundSize: 'cover',
        backgroundPosition: 'center',
      },
    }
  return {
    type: 'container',
    style: {
      ...box,
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      backgroundColor: drawnWith(content).colour('panel'),
    },
    children: [shapeNode(content, 'link')],
  }
}

function lineNode(
  content: CardContent,
  line: LineBox,
  fitted: FittedText,
  { direction }: PanelBoxes['panel'],
): Node {
  const { kit, scale, textWidthPx } = content
  const { css } = drawnWith(content)
  const linePx = line.type.linePx * scale
  const block = (text: string, style: Css): Node => ({
    type: 'container',
    dir: line.direction,
    style: {
      display: 'block',
      textAlign: direction === 'rtl' ? 'right' : 'left',
      overflow: 'hidden',
      overflowWrap: 'anywhere',
      ...style,
    },
    children: textNodes(withLinksIsolated(text), kit),
  })
  const inLines = (lines: number): Css => ({ maxHeight: lines * linePx })
  return {
    type: 'container',
    style: { ...css({ ...line.box, type: line.type }), flexDirection: 'column' },
    children:
      fitted === null
        ? [block(line.text, { lineClamp: line.linesMax, textOverflow: 'ellipsis' })]
        : 'whole' in fitted
          ? [block(fitted.whole, inLines(line.linesMax))]
          : [
              ...(fitted.above ? [block(fitted.above, inLines(line.linesMax - 1))] : []),
              block(fitted.last, { ...inLines(1), whiteSpace: 'nowrap', width: textWidthPx * scale }),
            ],
  }
}

function messageNode(content: CardContent): Node {
  const { message, kit, scale, surface } = content
  const { colour, css } = drawnWith(content)
  const { reserve, meta, text } = message
  const link: Css = {
    color: colour('link'),
    textDecoration: TOKENS[surface].message.linkUnderlined ? 'underline' : 'none',
  }
  const time = (style: Css): Node => ({
    type: 'container',
    style: { ...typeCss(TOKENS[surface].meta, scale), letterSpacing: '0px', whiteSpace: 'nowrap', ...style },
    children: [{ type: 'text', text: SAMPLE_TIME }],
  })
  const ticksPx = meta.ticksPx * scale
  return {
    type: 'container',
    style: { display: 'flex', flexDirection: 'column', position: 'relative' },
    children: [
      {
        type: 'container',
        dir: text.direction ?? 'ltr',
        style: {
          ...css(text),
          textAlign: text.direction === 'rtl' ? 'right' : 'left',
          overflowWrap: 'anywhere',
          whiteSpace: 'pre-wrap',
        },
        children: [
          ...message.parts.flatMap((part) => textNodes(pieceText(part), kit, part.link ? link : {})),
          time({
            display: reserve.ownLine ? 'block' : 'inline-block',
            visibility: 'hidden',
            paddingLeft: reserve.gapPx * scale,
            paddingRight: ticksPx,
            ...(reserve.ownLine ? {} : { height: 0 }),
          }),
        ],
      },
      {
        type: 'container',
        style: {
          display: 'flex',
          alignItems: 'center',
          position: 'absolute',
          right: meta.endPx * scale,
          bottom: meta.bottomPx * scale,
          color: colour('time'),
        },
        children: [
          time({}),
          ...(content.side === 'outgoing'
            ? [shapeNode(content, 'ticks', { marginLeft: TOKENS[surface].ticks.gapPx * scale })]
            : []),
        ],
      },
    ],
  }
}

/** Nothing is broken here. */
const JOINER = '\u2060'

/** A link runs from left to right whatever is around it; its own breaks replace those that the engine would choose. */
function pieceText({ text, link, pieces }: MessagePiece): string {
  if (!link) return text
  const hold = (piece: string) => piece.replace(/[/?%=&#-](?=.)/g, `$&${JOINER}`)
  return isolated(pieces ? pieces.map(hold).join(BREAK_HINT) : text)
}
