/** A bubble as a tree for the engine: tail, panel and message, and the button beside it. */
import { TOKENS } from '../../tokens'
import type { Node } from '../engine'
import { type CardContent, drawnWith, shapeNode } from './card-content'
import { messageNode } from './message-node'
import { panelNode } from './panel-node'

export function bubbleNode(content: CardContent): Node {
  const { message, panel } = content
  const { css } = drawnWith(content)
  return {
    type: 'container',
    style: { ...css(message.bubble), position: 'relative' },
    children: [
      ...forwardNodes(content),
      // The tail reaches into the bubble: what the bubble says is over it.
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
