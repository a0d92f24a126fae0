/** A card drawn at a fraction of its size, for lists and for the other layouts; its place decides what of it is seen. */
import { useId } from 'react'
import { useWords } from '#words'
import type { CardFace } from '@/lib/preview/vocabulary/card'
import { classNames } from '../ui/class-names'
import { Bubble } from './bubble'
import { cardWords } from './card-words'
import { ScriptFonts, scriptFamilies } from './samples/script-fonts'
import { stageStyle } from './stage-style'
import { TOKENS } from '@/lib/drawing/tokens'

export interface SmallFigureProps {
  card: CardFace
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
  const { t } = useWords()
  const { narrowPadPx } = TOKENS[card.surface].row
  const text = [card.title, card.description, card.host, message].join(' ')
  return (
    <figure
      data-chat={card.surface}
      data-chat-theme={theme}
      aria-labelledby={id}
      className={classNames('relative overflow-hidden', className)}
      style={{ ...stageStyle(card.surface, 'system', scriptFamilies(text)), background: 'var(--wa-wall)' }}
    >
      <ScriptFonts text={text} surface={card.surface} />
      {/* Not by zoom: browsers keep zoomed letters at a least size, and these are below it. */}
      <div
        aria-hidden
        dir="ltr"
        data-small-screen
        className="absolute top-1/2 left-0 origin-top-left"
        style={{
          width: `${100 / scale}%`,
          transform: `scale(${scale}) translateY(-50%)`,
          padding: narrowPadPx,
        }}
      >
        <div className="mx-auto w-fit max-w-full">
          <Bubble
            card={card}
            message={message}
            imageSrc={imageSrc}
            placeholder={placeholder}
            forwardButton={false}
          />
        </div>
      </div>
      <figcaption id={id} className="sr-only">
        {cardWords(card, message, t)}
      </figcaption>
    </figure>
  )
}
