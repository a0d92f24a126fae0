/** What the sender sees before sending: the card above the field, with a cross to leave it out; a figure with a text alternative. */
import { X } from 'lucide-react'
import { useId } from 'react'
import { useWords } from '#words'
import type { CardFace } from '@/lib/preview/vocabulary/card'
import { CardPicture } from './card-picture'
import { composerWords } from './card-words'
import { ClampedText } from './text/clamped-text'
import { Composer } from './composer'
import { ScriptFonts, scriptFamilies } from './samples/script-fonts'
import { screenPxFor } from '@/lib/drawing/geometry/screens'
import { type FontMode, stageStyle } from './stage-style'
import { TOKENS } from '@/lib/drawing/tokens'

export interface ComposerPreviewProps {
  /** Its surface decides how the bar is drawn. */
  card: CardFace
  message: string
  imageSrc: string | null
  loading?: boolean
  /** Absent: it follows the page's own theme. */
  theme?: 'light' | 'dark'
  screenPx?: number | null
  fonts?: FontMode
  className?: string
}

export function ComposerPreview(props: ComposerPreviewProps) {
  const { card, message, theme, screenPx, fonts, className } = props
  const id = useId()
  const { t } = useWords()
  const { surface } = card
  const text = [card.title, card.description, card.host, message].join(' ')
  const strip = card.layout === 'none' ? null : <Strip {...props} />
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
        dir="ltr"
        className="mx-auto max-w-full"
        style={{ width: screenPxFor(surface, screenPx) }}
      >
        <div style={{ background: 'var(--wa-wall)' }}>
          {surface === 'android' ? null : strip}
          <Composer surface={surface} text={message} above={surface === 'android' ? strip : null} />
        </div>
      </div>
      <figcaption id={id} className="sr-only">
        {composerWords(card, message, t)}
      </figcaption>
    </figure>
  )
}

function Strip({ card, imageSrc, loading }: ComposerPreviewProps) {
  const { preview, loading: look, composer } = TOKENS[card.surface]
  const large = card.layout === 'landscape' || card.layout === 'square'
  const heightPx = large ? preview.largeHeightPx : preview.heightPx
  const sidePx = large ? preview.largeThumbPx : preview.thumbPx
  const inField = card.surface === 'android'
  return (
    <div
      data-composer-strip
      dir={card.direction}
      className="flex items-stretch overflow-hidden"
      style={{
        height: heightPx,
        margin: inField ? `${preview.padXPx / 2}px ${preview.padXPx / 2}px 0` : undefined,
        borderRadius: preview.radiusPx,
        background: inField ? 'var(--wa-panel)' : 'var(--wa-tray)',
        backgroundImage: inField ? undefined : 'linear-gradient(var(--wa-panel), var(--wa-panel))',
      }}
    >
      {card.image || imageSrc ? (
        <CardPicture
          image={card.image}
          src={imageSrc}
          loading={loading}
          look={look}
          style={{ width: sidePx, height: heightPx }}
        />
      ) : null}
      <div
        className="flex min-w-0 flex-1 flex-col justify-center"
        style={{
          textAlign: card.direction === 'rtl' ? 'right' : 'left',
          padding: `0 ${preview.padXPx}px`,
          maxWidth: preview.textMaxPx,
        }}
      >
        {card.title ? (
          <ClampedText
            name="title"
            text={card.title}
            type={preview.title}
            linesMax={preview.title.linesMax}
            ending="word"
            style={{ color: 'var(--wa-text)' }}
          />
        ) : null}
        {card.description ? (
          <ClampedText
            name="description"
            text={card.description}
            type={preview.description}
            linesMax={large ? preview.description.largeLinesMax : preview.description.linesMax}
            ending="word"
            style={{ color: 'var(--wa-soft)' }}
          />
        ) : null}
        {card.host ? (
          <ClampedText
            name="host"
            text={card.host}
            type={preview.host}
            linesMax={1}
            ending="letter"
            dir="ltr"
            style={{ color: 'var(--wa-soft)' }}
          />
        ) : null}
      </div>
      <span
        className="ms-auto flex shrink-0 items-start"
        style={{ color: 'var(--wa-soft)', padding: composer.fieldPadPx / 2 }}
      >
        <X size={preview.closePx} />
      </span>
    </div>
  )
}
