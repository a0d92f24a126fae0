/** The pointed corner of the first (Android, Web) or last (iOS) message of a group, with its shadow. */
import { TAIL_DRAWINGS } from '@/lib/drawing/shapes/drawings'
import type { SurfaceTokens } from '@/lib/drawing/tokens/surface-tokens'

export interface TailProps {
  tail: SurfaceTokens['bubble']['tail']
  side: 'outgoing' | 'incoming'
}

export function Tail({ tail: { at, widthPx, heightPx }, side }: TailProps) {
  const { box, path, shadow } = TAIL_DRAWINGS[at]
  const [left, , width, height] = box
  // The drawing reaches into the bubble, so that no seam shows.
  const outside = width + left
  const outgoing = side === 'outgoing'
  return (
    <svg
      aria-hidden
      data-tail={at}
      viewBox={box.join(' ')}
      preserveAspectRatio="none"
      className="absolute overflow-visible"
      style={{
        width: (widthPx / outside) * width,
        height: heightPx,
        [at]: 0,
        [outgoing ? 'right' : 'left']: -widthPx,
        transform: outgoing ? undefined : 'scaleX(-1)',
        fill: `var(--wa-${side})`,
      }}
    >
      <path d={shadow} fill="var(--wa-shadow)" transform={`translate(0 ${height / heightPx})`} />
      <path d={path} />
    </svg>
  )
}
