/** A card drawn at a fraction of its size, for lists and for the other layouts. */
import { useId } from 'react'
import type { CardModel } from '@/lib/preview/card'
import { Bubble } from './bubble'
import { cardWords } from './card-words'
import { stageStyle } from './stage-style'
import { TOKENS } from './tokens'

export interface SmallFigureProps {
  card: CardModel
  message: string
  imageSrc: string | null
  /** 1 is life size. */
  scale: number
  placeholder?: string
  theme?: 'light' | 'dark'
  className?: string
}

export function SmallFigure({
  card,
  message,
  imageSrc,
  scale,
  placeholder,
  theme,
  className,
}: SmallFigureProps) {
  const id = useId()
  const { sidePx } = TOKENS[card.surface].stage
  return (
    <figure
      data-chat={card.surface}
      data-chat-theme={theme}
      aria-labelledby={id}
      className={className}
      style={{ ...stageStyle(card.surface), background: 'var(--wa-wall)' }}
    >
      <div
        aria-hidden
        className="grid justify-items-center overflow-hidden"
        style={{ zoom: scale, padding: sidePx }}
      >
        <div className="max-w-full">
          <Bubble card={card} message={message} imageSrc={imageSrc} placeholder={placeholder} />
        </div>
      </div>
      <figcaption id={id} className="sr-only">
        {cardWords(card, message)}
      </figcaption>
    </figure>
  )
}
