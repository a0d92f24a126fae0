/** The tree of a picture, its words set, for the engine. */
import type { LinesFrame, PictureName, SetFrame } from '@/lib/templates/frame'
import type { Node } from '../engine'
import { type TextKit, textNodes } from '../typesetting/text-kit'

type Css = NonNullable<Node['style']>

/** @param scale of the drawing: 0.5 makes everything half as large. */
export function templateNode(frame: SetFrame, kit: TextKit, srcOf: (name: PictureName) => string, scale: number): Node {
  if (frame.kind === 'lines') return linesNode(frame, kit, scale)
  if (frame.kind === 'picture') {
    const { width, height, style, name } = frame
    return { type: 'image', src: srcOf(name), style: scaled({ ...style, width, height }, scale) }
  }
  return {
    type: 'container',
    style: { display: 'flex', ...scaled(frame.style, scale) },
    children: frame.children.map((child) => templateNode(child, kit, srcOf, scale)),
  }
} // prettier-ignore

export function linesNode(frame: LinesFrame, kit: TextKit, scale: number): Node {
  const { lines, sizePx, linePx, weight, colour, trackingEm, align, direction } = frame
  const side = { left: 'flex-start', center: 'center', right: 'flex-end' } as const
  return {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: side[align],
      flexShrink: 0,
      color: colour,
      fontSize: sizePx * scale,
      fontWeight: weight,
      lineHeight: `${linePx * scale}px`,
      letterSpacing: `${trackingEm * sizePx * scale}px`,
    },
    children: lines.map((line) => ({
      type: 'container',
      dir: direction,
      style: { display: 'block', whiteSpace: 'nowrap', height: linePx * scale },
      children: textNodes(line, kit),
    })),
  }
}

/** Every number of these styles but these is a length. */
const SHARES = new Set(['opacity', 'flexShrink'])

function scaled(style: Css, scale: number): Css {
  const entries = Object.entries(style).map(([key, value]) => [
    key,
    typeof value === 'number' && !SHARES.has(key) ? value * scale : value,
  ])
  // Safe: the same keys, with values of the same kinds.
  return Object.fromEntries(entries) as Css
}
