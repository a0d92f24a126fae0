/** The chat as one surface draws it: wallpaper, a day chip and the message; a figure with a text alternative. */
import { useId } from 'react'
import type { CardModel } from '@/lib/preview/card'
import { Bubble } from './bubble'
import { cardWords } from './card-words'
import { stageStyle, textStyle } from './stage-style'
import { TOKENS } from './tokens'
import { Wallpaper } from './wallpaper'

export interface ChatStageProps {
  card: CardModel
  message: string
  imageSrc: string | null
  /** Absent: the stage follows the page's own theme. */
  theme?: 'light' | 'dark'
  direction?: 'outgoing' | 'incoming'
  className?: string
}

export function ChatStage({ card, message, imageSrc, theme, direction, className }: ChatStageProps) {
  const id = useId()
  const tokens = TOKENS[card.surface]
  const { sidePx, topPx, bottomPx, chipGapPx } = tokens.stage
  return (
    <figure
      data-chat={card.surface}
      data-chat-theme={theme}
      aria-labelledby={id}
      className={className}
      style={stageStyle(card.surface)}
    >
      <div aria-hidden className="relative isolate overflow-hidden" style={{ background: 'var(--wa-wall)' }}>
        <Wallpaper />
        <div
          className="relative mx-auto"
          style={{ maxWidth: tokens.stage.widthPx, padding: `${topPx}px ${sidePx}px ${bottomPx}px` }}
        >
          <p
            className="mx-auto w-fit"
            style={{
              ...textStyle(tokens.time),
              marginBottom: chipGapPx,
              background: 'var(--wa-chip)',
              color: 'var(--wa-chipText)',
              borderRadius: tokens.panel.radiusPx,
              padding: `${tokens.body.topPx}px ${tokens.body.sidePx}px`,
            }}
          >
            Today
          </p>
          <Bubble card={card} message={message} imageSrc={imageSrc} direction={direction} />
        </div>
      </div>
      <figcaption id={id} className="sr-only">
        {cardWords(card, message)}
      </figcaption>
    </figure>
  )
}
