/** The preview inside a bubble as a tree for the engine: its picture, and its lines as they were fitted. */
import type { LineBox, PanelBoxes } from '../../boxes/panel-boxes'
import { withLinksIsolated } from '../../text/message-parts'
import type { Node } from '../engine'
import { textNodes } from '../typesetting/text-kit'
import type { FittedText } from '../typesetting/text-lines'
import { type CardContent, type Css, drawnWith, shapeNode } from './card-content'

/** Sizes are rounded once more where a text is drawn, and beside an emoji the engine would break a line that is too long by that. */
const SPARE_PX = 1

export function panelNode(content: CardContent, { panel, picture, body, lines }: PanelBoxes): Node {
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
        // No colour under it: a JPEG has no holes, and at a soft edge that colour would shine through as a line.
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
              block(fitted.last, {
                ...inLines(1),
                whiteSpace: 'nowrap',
                width: (textWidthPx + SPARE_PX) * scale,
              }),
            ],
  }
}
