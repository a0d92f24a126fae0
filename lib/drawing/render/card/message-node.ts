/** The text below a card as a tree for the engine: its links, and the time in the corner, off which it is kept. */
import { typeCss } from '../../boxes/box'
import type { MessagePiece } from '../../boxes/message-boxes'
import { BREAK_HINT } from '../../text/break-hints'
import { isolated } from '../../text/message-parts'
import { SAMPLE_TIME, TOKENS } from '../../tokens'
import type { Node } from '../engine'
import { textNodes } from '../typesetting/text-kit'
import { type CardContent, type Css, drawnWith, shapeNode } from './card-content'

export function messageNode(content: CardContent): Node {
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
