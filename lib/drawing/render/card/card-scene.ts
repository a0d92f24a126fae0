/** What is around a drawn bubble: the wall it hangs on; and the images that its drawing refers to. */
import { createHash } from 'node:crypto'
import type { ImageSource } from '@takumi-rs/core'
import type { CardInput, CardPicture } from '../../boxes/card-input'
import { doodleTile } from '../../shapes/message-shapes'
import { colourOf } from '../../tokens'
import { type CardContent, type ShapeName, shapeSrc } from './card-content'
import type { Node } from '../engine'

export interface BubblePlace {
  widthPx: number
  heightPx: number
  leftPx: number
  topPx: number
}

interface Scene {
  all: { widthPx: number; heightPx: number }
  bubble: BubblePlace
  content: Node
  scale: number
}

/** By its content: two pictures never share a name. */
export const pictureSrc = ({ jpeg }: CardPicture): string =>
  `picture ${createHash('sha256').update(jpeg).digest('base64url')}`
const tileSrc = ({ card, theme }: CardInput): string => `doodles ${card.surface} ${theme}`

/** The engine keeps what it has read by its name. */
export function cardImages(input: CardInput, content: CardContent): ImageSource[] {
  const names: ShapeName[] = ['tail', 'ticks', 'link', 'forward']
  return [
    ...content.kit.images,
    ...names.map((name) => ({
      src: shapeSrc(content, name),
      data: Buffer.from(content.shapes[name].svg),
    })),
    { src: tileSrc(input), data: Buffer.from(doodleTile(input.card.surface, input.theme).svg) },
    ...(input.picture ? [{ src: pictureSrc(input.picture), data: input.picture.jpeg }] : []),
  ]
}

export function wallNode(input: CardInput, { all, bubble, content, scale }: Scene): Node {
  const { card, theme, background } = input
  const tile = doodleTile(card.surface, theme)
  const wall = {
    backgroundColor: colourOf(card.surface, 'wall', theme),
    backgroundImage: `url("${tileSrc(input)}")`,
    backgroundSize: `${tile.widthPx * scale}px ${tile.heightPx * scale}px`,
  }
  return {
    type: 'container',
    style: {
      position: 'relative',
      width: all.widthPx * scale,
      height: all.heightPx * scale,
      ...(background === 'wallpaper' ? wall : {}),
    },
    children: [
      {
        type: 'container',
        style: { position: 'absolute', left: bubble.leftPx * scale, top: bubble.topPx * scale },
        children: [content],
      },
    ],
  }
}
