/** The shapes around a message as small SVG documents: the tail, the ticks, the tile of the wall, the place-holder of a picture. In px. */
import type { Surface } from '@/lib/preview/vocabulary/card'
import type { CardLook, Theme } from '../boxes/card-look'
import { colourOf, TOKENS } from '../tokens'
import { DOODLE_LINE, DOODLE_TILE_PX, DOODLES } from './doodles'
import { type Drawing, FORWARD_DRAWING, LINK_DRAWING, TAIL_DRAWINGS, TICK_DRAWINGS } from './drawings'

export interface Shape {
  svg: string
  widthPx: number
  heightPx: number
}

/** Drawn at the right edge of a bubble, into which it reaches so that no seam shows; a mirror puts it at the left one. */
export function tailShape(surface: Surface, { side, theme }: Pick<CardLook, 'side' | 'theme'>): Shape {
  const { tail } = TOKENS[surface].bubble
  const { box, path, shadow } = TAIL_DRAWINGS[tail.at]
  const [left, , width, height] = box
  const mirror = side === 'outgoing' ? '' : ` transform="translate(${2 * left + width} 0) scale(-1 1)"`
  return {
    svg: svgOf(
      box,
      `<g${mirror}><path d="${shadow}" fill="${colourOf(surface, 'shadow', theme)}" transform="translate(0 ${height / tail.heightPx})"/><path d="${path}" fill="${colourOf(surface, side, theme)}"/></g>`,
    ),
    widthPx: (tail.widthPx / (width + left)) * width,
    heightPx: tail.heightPx,
  }
}

/** Two coloured ticks: a message that was read. */
export function tickShape(surface: Surface, theme: Theme): Shape {
  const { widthPx, heightPx } = TOKENS[surface].ticks
  return {
    svg: strokedSvg(TICK_DRAWINGS.delivered, colourOf(surface, 'readTicks', theme)),
    widthPx,
    heightPx,
  }
}

/** Repeats in both directions. */
export function doodleTile(surface: Surface, theme: Theme): Shape {
  const doodles = DOODLES.map(({ path, transform }) => `<path d="${path}" transform="${transform}"/>`)
  const content = `<g ${strokeOf(colourOf(surface, 'doodle', theme), DOODLE_LINE)}>${doodles.join('')}</g>`
  return {
    svg: svgOf([0, 0, DOODLE_TILE_PX, DOODLE_TILE_PX], content),
    widthPx: DOODLE_TILE_PX,
    heightPx: DOODLE_TILE_PX,
  }
}

export function linkShape(surface: Surface, theme: Theme): Shape {
  const { glyphPx } = TOKENS[surface].loading
  return {
    svg: strokedSvg(LINK_DRAWING, colourOf(surface, 'soft', theme)),
    widthPx: glyphPx,
    heightPx: glyphPx,
  }
}

/** The arrow on the button beside a card. */
export function forwardShape(surface: Surface, theme: Theme): Shape {
  const { glyphPx } = TOKENS[surface].forwardButton
  const svg = strokedSvg(FORWARD_DRAWING, colourOf(surface, 'onForwardButton', theme))
  return { svg, widthPx: glyphPx, heightPx: glyphPx }
}

const strokedSvg = ({ box, path, line }: Drawing, colour: string): string =>
  svgOf(box, `<path d="${path}" ${strokeOf(colour, line)}/>`)

const strokeOf = (colour: string, line: Drawing['line'] = 1): string =>
  `fill="none" stroke="${colour}" stroke-width="${line}" stroke-linecap="round" stroke-linejoin="round"`

/** The tokens give both sides. */
const svgOf = (box: Drawing['box'], content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${box[2]}" height="${box[3]}" viewBox="${box.join(' ')}" preserveAspectRatio="none">${content}</svg>`
