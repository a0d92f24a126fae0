/** The lines of a card in WhatsApp's order: title, description, host; clamped by lines as the surface does. */
import type { CSSProperties } from 'react'
import type { CardModel } from '@/lib/preview/card'
import { textStyle } from './stage-style'
import { TOKENS, type TextStyle } from './tokens'

export function CardText({ card }: { card: CardModel }) {
  const tokens = TOKENS[card.surface]
  const { topPx, sidePx, bottomPx } = tokens.body
  return (
    <div
      dir={card.direction}
      className="flex min-w-0 flex-1 flex-col justify-center text-start [overflow-wrap:anywhere]"
      style={{ padding: `${topPx}px ${sidePx}px ${bottomPx}px` }}
    >
      {card.title ? (
        <span
          data-card-line="title"
          style={{
            ...clamped(tokens.title, card.titleLinesMax, true),
            color: 'var(--wa-text)',
            marginBottom: tokens.title.gapPx,
          }}
        >
          <bdi>{card.title}</bdi>
        </span>
      ) : null}
      {card.description ? (
        <span
          data-card-line="description"
          style={{
            ...clamped(tokens.description, card.descriptionLinesMax, tokens.description.ellipsis),
            color: 'var(--wa-soft)',
          }}
        >
          <bdi>{card.description}</bdi>
        </span>
      ) : null}
      {card.host ? (
        <span
          data-card-line="host"
          style={{ ...clamped(tokens.host, 1, true), color: 'var(--wa-soft)', paddingTop: tokens.host.gapPx }}
        >
          <bdi dir="ltr">{card.host}</bdi>
        </span>
      ) : null}
    </div>
  )
}

/** Web cuts the description hard at the last line; the others end it with an ellipsis. */
function clamped(style: TextStyle, linesMax: number, ellipsis: boolean): CSSProperties {
  const base = { ...textStyle(style), overflow: 'hidden' }
  if (!ellipsis) return { ...base, maxHeight: style.linePx * linesMax }
  return { ...base, display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: linesMax }
}
