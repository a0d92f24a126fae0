/** The shapes around a message: the bubble's ground with its tail and shadow, the ticks, the wallpaper. As SVG, in px. */
import type { Surface } from '@/lib/preview/vocabulary/card'
import { DOODLE_LINE, DOODLE_TILE_PX, DOODLES } from '@/components/whatsapp/doodles'
import { TAIL_DRAWINGS, TICK_DRAWINGS } from '@/components/whatsapp/drawings'
import { TOKENS } from '@/components/whatsapp/tokens'
import type { CardLook } from './card-picture-input'
import { colourOf } from './units'

export interface Size {
  widthPx: number
  heightPx: number
}

/** Bubble and tail throw one shadow. The tail stands left or right of `size`, as the side wants it. */
export function bubbleShape(surface: Surface, { side, theme }: CardLook, size: Size): string {
  const { radiusPx, tail, shadow } = TOKENS[surface].bubble
  const outgoing = side === 'outgoing'
  const { box, path } = TAIL_DRAWINGS[tail.at]
  const [left, , width, height] = box
  const scaleX = tail.widthPx / (width + left)
  const y = tail.at === 'top' ? 0 : size.heightPx - tail.heightPx
  // Drawn at the right edge; a mirror puts it at the left one.
  const place = outgoing ? `translate(${size.widthPx} ${y})` : `translate(0 ${y}) scale(-1 1)`
  const flat = tail.at === 'top' ? (outgoing ? 'right' : 'left') : null
  const [, dy = 0, blur = 0] = shadow.match(/-?[\d.]+/g)?.map(Number) ?? []
  const shade = colourOf(surface, 'shadow', theme)
  return [
    `<filter id="shadow" x="-10%" y="-10%" width="120%" height="120%" color-interpolation-filters="sRGB"><feDropShadow dx="0" dy="${dy}" stdDeviation="${blur / 2}" flood-color="${shade}"/></filter>`,
    `<g fill="${colourOf(surface, side, theme)}" filter="url(#shadow)">`,
    `<path d="${groundPath(size, radiusPx, flat)}"/>`,
    `<path transform="${place} scale(${scaleX} ${tail.heightPx / height})" d="${path}"/>`,
    '</g>',
  ].join('')
}

/** A rounded rectangle, its upper corner flat where the tail begins. */
function groundPath(
  { widthPx: w, heightPx: h }: Size,
  radiusPx: number,
  flat: 'left' | 'right' | null,
): string {
  const r = Math.min(radiusPx, h / 2)
  const corner = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`
  return [
    flat === 'left' ? 'M0 0' : `M0 ${r}${corner(r, -r)}`,
    flat === 'right' ? `H${w}` : `H${w - r}${corner(r, r)}`,
    `V${h - r}${corner(-r, r)}`,
    `H${r}${corner(-r, -r)}z`,
  ].join('')
}

/** Two coloured ticks: a message that was read. Empty on a message that came in. */
export function tickShape(surface: Surface, { side, theme }: CardLook, size: Size): string {
  if (side === 'incoming') return ''
  const { ticks, meta } = TOKENS[surface]
  const { box, path, line } = TICK_DRAWINGS.delivered
  const [, , width, height] = box
  const x = size.widthPx - meta.endPx - ticks.widthPx
  const y = size.heightPx - meta.bottomPx - (meta.linePx + ticks.heightPx) / 2
  const scale = `scale(${ticks.widthPx / width} ${ticks.heightPx / height})`
  return `<path transform="translate(${x} ${y}) ${scale}" d="${path}" fill="none" stroke="${colourOf(surface, 'readTicks', theme)}" stroke-width="${line}" stroke-linecap="round" stroke-linejoin="round"/>`
}

export function wallpaperShape(surface: Surface, { theme }: CardLook, size: Size): string {
  const doodles = DOODLES.map(({ path, transform }) => `<path d="${path}" transform="${transform}"/>`)
  const area = `width="${size.widthPx}" height="${size.heightPx}"`
  return [
    `<pattern id="doodles" width="${DOODLE_TILE_PX}" height="${DOODLE_TILE_PX}" patternUnits="userSpaceOnUse">`,
    `<g fill="none" stroke="${colourOf(surface, 'doodle', theme)}" stroke-width="${DOODLE_LINE}" stroke-linecap="round" stroke-linejoin="round">`,
    ...doodles,
    '</g></pattern>',
    `<rect ${area} fill="${colourOf(surface, 'wall', theme)}"/>`,
    `<rect ${area} fill="url(#doodles)"/>`,
  ].join('')
}
