/** The lines of a card in WhatsApp's order: title, description, host; clamped by lines as the surface does. */
import type { CardModel } from '@/lib/preview/card'
import { clampedLines } from './clamped-lines'
import { TOKENS } from './tokens'

export function CardText({ card }: { card: CardModel }) {
  const { body, title, description, host } = TOKENS[card.surface]
  return (
    <div
      data-card-body
      className="flex min-w-0 flex-1 flex-col justify-center overflow-hidden text-start [overflow-wrap:anywhere]"
      style={{
        padding: `${body.topPx}px ${body.sidePx}px ${body.bottomPx}px`,
        maxHeight: card.layout === 'thumbnail' ? body.thumbnailHeightMaxPx : undefined,
      }}
    >
      {card.title ? (
        <span
          data-card-line="title"
          className="shrink-0"
          style={{
            ...clampedLines(title, card.titleLinesMax, true),
            color: 'var(--wa-text)',
            marginTop: title.padTopPx,
            marginBottom: title.gapPx,
          }}
        >
          <bdi>{card.title}</bdi>
        </span>
      ) : null}
      {card.description ? (
        <span
          data-card-line="description"
          className="shrink-0"
          style={{
            ...clampedLines(description, card.descriptionLinesMax, description.ellipsis),
            color: 'var(--wa-soft)',
          }}
        >
          <bdi>{card.description}</bdi>
        </span>
      ) : null}
      {card.host ? (
        <span
          data-card-line="host"
          className="shrink-0"
          style={{ ...clampedLines(host, 1, true), color: 'var(--wa-soft)', paddingTop: host.gapPx }}
        >
          <bdi dir="ltr">{card.host}</bdi>
        </span>
      ) : null}
    </div>
  )
}
