/** The round button beside a card, on the free side of its bubble: it passes the message on. */
import { FORWARD_DRAWING } from '@/lib/drawing/shapes/drawings'
import { LineDrawing } from './line-drawing'
import type { SurfaceTokens } from '@/lib/drawing/tokens/surface-tokens'

export interface ForwardButtonProps {
  size: SurfaceTokens['forwardButton']
  side: 'outgoing' | 'incoming'
}

export function ForwardButton({ size: { sidePx, gapPx, glyphPx }, side }: ForwardButtonProps) {
  const atPx = -(sidePx + gapPx)
  return (
    <span
      data-forward-button
      className="absolute top-1/2 flex -translate-y-1/2 items-center justify-center rounded-full"
      style={{
        width: sidePx,
        height: sidePx,
        ...(side === 'outgoing' ? { left: atPx } : { right: atPx }),
        background: 'var(--wa-forwardButton)',
        color: 'var(--wa-onForwardButton)',
      }}
    >
      <LineDrawing drawing={FORWARD_DRAWING} style={{ width: glyphPx, height: glyphPx }} />
    </span>
  )
}
