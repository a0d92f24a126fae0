/** The pointed corner of the first (Android, Web) or last (iOS) message of a group. */
import type { SurfaceTokens } from './tokens'

export interface TailProps {
  tail: SurfaceTokens['bubble']['tail']
  side: 'start' | 'end'
  fill: string
}

export function Tail({ tail, side, fill }: TailProps) {
  const { widthPx, heightPx, at } = tail
  // Drawn for an outgoing message with the tail at the top right; the other three are mirrors of it.
  const flipX = side === 'start' ? -1 : 1
  const flipY = at === 'bottom' ? -1 : 1
  return (
    <svg
      aria-hidden
      viewBox="0 0 8 13"
      preserveAspectRatio="none"
      style={{
        position: 'absolute',
        width: widthPx,
        height: heightPx,
        [at]: 0,
        [side === 'end' ? 'right' : 'left']: -widthPx,
        transform: `scale(${flipX}, ${flipY})`,
        fill,
      }}
    >
      <path d="M0 0H5.6Q8.4 0 6.7 2.3L0 11.6z" />
    </svg>
  )
}
