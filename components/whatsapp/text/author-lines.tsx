/** What is above the card: who wrote in a group, and that the message was forwarded. */
import { FORWARD_DRAWING } from '@/lib/drawing/shapes/drawings'
import { LineDrawing } from '../line-drawing'
import { directionOf } from '@/lib/drawing/text/message-parts'
import { textStyle } from './text-style'
import type { SurfaceTokens } from '@/lib/drawing/tokens/surface-tokens'

export interface AuthorLinesProps {
  senderName?: string
  forwarded: boolean
  tokens: SurfaceTokens
}

export function AuthorLines({ senderName, forwarded, tokens }: AuthorLinesProps) {
  const { sender, forwarded: label, bubble } = tokens
  const { topPx, endPx, startPx } = bubble.message
  if (!senderName && !forwarded) return null
  return (
    <div style={{ padding: `${topPx}px ${endPx}px 0 ${startPx}px` }}>
      {senderName ? (
        <div
          data-sender
          dir={directionOf(senderName)}
          className="overflow-hidden text-left text-ellipsis whitespace-nowrap"
          style={{ ...textStyle(sender), color: 'var(--wa-sender)' }}
        >
          <bdi>{senderName}</bdi>
        </div>
      ) : null}
      {forwarded ? (
        <div
          data-forwarded
          className="flex items-center italic"
          style={{ ...textStyle(label), gap: label.gapPx, color: 'var(--wa-soft)' }}
        >
          <LineDrawing drawing={FORWARD_DRAWING} style={{ width: label.glyphPx, height: label.glyphPx }} />
          Forwarded
        </div>
      ) : null}
    </div>
  )
}
