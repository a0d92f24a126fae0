/** The lines of a card in WhatsApp's order: title, description, host; clamped by lines as the surface does. */
import type { CardModel } from '@/lib/preview/card'
import { ClampedText } from './clamped-text'
import { TOKENS } from './tokens'

export interface CardTextProps {
  card: CardModel
  minHeightPx: number
}

export function CardText({ card, minHeightPx }: CardTextProps) {
  const { body, title, description, host } = TOKENS[card.surface]
  const large = card.layout === 'landscape' || card.layout === 'square'
  return (
    <div
      data-card-body
      className="flex min-w-0 flex-1 flex-col justify-center overflow-hidden [overflow-wrap:anywhere]"
      style={{
        // A line of another direction stays on the card's side.
        textAlign: card.direction === 'rtl' ? 'right' : 'left',
        padding: `${body.topPx}px ${body.sidePx}px ${body.bottomPx}px`,
        minHeight: minHeightPx,
        maxHeight: card.layout === 'thumbnail' ? body.thumbnailHeightMaxPx : undefined,
      }}
    >
      {card.title ? (
        <ClampedText
          name="title"
          text={card.title}
          type={title}
          linesMax={card.titleLinesMax}
          ending={title.ending}
          style={{ color: 'var(--wa-text)', marginTop: title.padTopPx, marginBottom: title.gapPx }}
        />
      ) : null}
      {card.description ? (
        <ClampedText
          name="description"
          text={card.description}
          type={description}
          linesMax={card.descriptionLinesMax}
          ending={description.ending}
          style={{ color: `var(--wa-${large ? description.largeColour : 'soft'})` }}
        />
      ) : null}
      {card.host ? (
        <ClampedText
          name="host"
          text={card.host}
          type={host}
          linesMax={1}
          ending="letter"
          dir="ltr"
          style={{ color: 'var(--wa-soft)', paddingTop: host.gapPx }}
        />
      ) : null}
    </div>
  )
}
