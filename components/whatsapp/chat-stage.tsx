/** The chat as one surface draws it: wallpaper, a day chip and the message; a figure with a text alternative. */
import { useId } from 'react'
import { useWords } from '#words'
import { Bubble, type BubbleProps } from './bubble'
import { cardGeometry } from '@/lib/drawing/geometry/card-geometry'
import { cardWords } from './card-words'
import { ChatHeader } from './chat-header'
import { Composer } from './composer'
import { ScriptFonts, scriptFamilies } from './samples/script-fonts'
import { type FontMode, stageStyle } from './stage-style'
import { textStyle } from './text/text-style'
import { SAMPLE_CHAT, TOKENS } from '@/lib/drawing/tokens'
import { Wallpaper } from './wallpaper'

export interface ChatStageProps extends BubbleProps {
  /** Absent: the stage follows the page's own theme. */
  theme?: 'light' | 'dark'
  /** The bar above the chat and the field below it. */
  chrome?: boolean
  /** `pinned` draws with the same typefaces on every machine. */
  fonts?: FontMode
  className?: string
}

export function ChatStage({ theme, chrome = false, fonts, className, ...message }: ChatStageProps) {
  const id = useId()
  const { t } = useWords()
  const { card, screenPx, density, senderName } = message
  const { surface } = card
  const { row, chip } = TOKENS[surface]
  const size = cardGeometry(surface, card.layout, screenPx, null, density)
  const text = [card.title, card.description, card.host, message.message, senderName].join(' ')
  return (
    <figure
      data-chat={surface}
      data-chat-theme={theme}
      aria-labelledby={id}
      className={className}
      style={stageStyle(surface, fonts, scriptFamilies(text))}
    >
      <ScriptFonts text={text} surface={surface} />
      <div
        aria-hidden
        // The same chat whatever direction the interface has.
        dir="ltr"
        data-chat-drawing
        className="relative isolate overflow-hidden"
        style={{ background: 'var(--wa-wall)' }}
      >
        <Wallpaper />
        {chrome ? <ChatHeader surface={surface} /> : null}
        <div
          data-chat-row
          className="relative mx-auto max-w-full"
          style={{
            width: size.screenPx,
            padding: `${row.topPx}px ${size.rowPadPx}px ${row.bottomPx}px`,
          }}
        >
          <p
            data-chip
            className="mx-auto w-fit"
            style={{
              ...textStyle(chip),
              marginBottom: chip.gapPx,
              background: 'var(--wa-chip)',
              color: 'var(--wa-chipText)',
              borderRadius: chip.radiusPx,
              padding: `${chip.padYPx}px ${chip.padXPx}px`,
            }}
          >
            {SAMPLE_CHAT.day}
          </p>
          <Bubble {...message} />
        </div>
        {chrome ? <Composer surface={surface} /> : null}
      </div>
      <figcaption id={id} className="sr-only">
        {cardWords(card, message.message, t)}
      </figcaption>
    </figure>
  )
}
