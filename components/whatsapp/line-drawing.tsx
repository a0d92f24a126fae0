/** One of our own drawings as an inline picture. */
import type { CSSProperties } from 'react'
import type { Drawing } from '@/lib/drawing/shapes/drawings'

export interface LineDrawingProps {
  drawing: Drawing
  style: CSSProperties
}

export function LineDrawing({ drawing: { box, path, line }, style }: LineDrawingProps) {
  return (
    <svg
      aria-hidden
      viewBox={box.join(' ')}
      // The tokens give both sides.
      preserveAspectRatio="none"
      fill={line ? 'none' : 'currentColor'}
      stroke={line ? 'currentColor' : undefined}
      strokeWidth={line}
      strokeLinecap="round"
      strokeLinejoin="round"
      style={style}
    >
      <path d={path} />
    </svg>
  )
}
