/** What a drawn message is made from, and the words in which its boxes are told to the engine. */
import type { Surface } from '@/lib/preview/vocabulary/card'
import { type Box, boxCss } from '../../boxes/box'
import type { CardLook } from '../../boxes/card-look'
import type { MessageBoxes } from '../../boxes/message-boxes'
import type { PanelBoxes } from '../../boxes/panel-boxes'
import type { Shape } from '../../shapes/message-shapes'
import { colourOf } from '../../tokens'
import type { Colour } from '../../tokens/surface-tokens'
import type { Node } from '../engine'
import type { TextKit } from '../typesetting/text-kit'
import type { FittedText } from '../typesetting/text-lines'

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

export type Css = NonNullable<Node['style']>

export const drawnWith = ({ surface, theme, scale }: CardContent) => {
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

export function shapeNode(content: CardContent, name: ShapeName, style: Css = {}): Node {
  const { shapes, scale } = content
  const { widthPx, heightPx } = shapes[name]
  return {
    type: 'image',
    src: shapeSrc(content, name),
    style: { width: widthPx * scale, height: heightPx * scale, ...style },
  }
}
