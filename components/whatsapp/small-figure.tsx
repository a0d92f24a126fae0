/** A card drawn at a fraction of its size, for lists and for the other layouts. */
import { useId } from 'react'
import type { CardModel } from '@/lib/preview/card'
import { Bubble } from './bubble'
import { cardWords } from './card-words'
import { ScriptFonts, scriptFamilies } from './script-fonts'
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
  const { narrowPadPx } = TOKENS[card.surface].row
  const text = [card.title, card.description, card.host, message].join(' ')
  return (
    <figure
      data-chat={card.surface}
      data-chat-theme={theme}
      aria-labelledby={id}
      className={className}
      style={{ ...stageStyle(card.surface, 'system', scriptFamilies(text)), background: 'var(--wa-wall)' }}
    >
      <ScriptFonts text={text} surface={card.surface} />
      <div aria-hidden className="overflow-hidden" style={{ zoom: scale, padding: narrowPadPx }}>
        <div className="mx-auto w-fit max-w-full">
          <Bubble card={card} message={message} imageSrc={imageSrc} placeholder={placeholder} />
        </div>
      </div>
      <figcaption id={id} className="sr-only">
        {cardWords(card, message)}
      </figcaption>
    </figure>
  )
}
