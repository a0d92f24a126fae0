/** How far a message got: one grey tick, two grey ones, two coloured ones. */
import { TICK_DRAWINGS } from '@/lib/drawing/shapes/drawings'
import { LineDrawing } from './line-drawing'
import type { SurfaceTokens } from '@/lib/drawing/tokens/surface-tokens'

export type TickState = 'sent' | 'delivered' | 'read'

export interface TicksProps {
  state: TickState
  size: SurfaceTokens['ticks']
}

export function Ticks({ state, size: { widthPx, heightPx, gapPx } }: TicksProps) {
  return (
    <span data-ticks={state} className="inline-flex">
      <LineDrawing
        drawing={TICK_DRAWINGS[state === 'sent' ? 'sent' : 'delivered']}
        style={{
          width: widthPx,
          height: heightPx,
          marginLeft: gapPx,
          color: state === 'read' ? 'var(--wa-readTicks)' : undefined,
        }}
      />
    </span>
  )
}
