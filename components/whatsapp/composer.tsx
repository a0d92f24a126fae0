/** The bar below a chat: the field with what is being written, and the surface's own buttons. */
import { Camera, Mic, Paperclip, Plus, SendHorizontal, Smile, Sticker } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Surface } from '@/lib/preview/vocabulary/card'
import { textStyle } from './text/text-style'
import { TOKENS } from '@/lib/drawing/tokens'

export interface ComposerProps {
  surface: Surface
  /** The text in the field; without it the field is empty and the button records. */
  text?: string
  /** Android keeps the preview inside the field's own shape. */
  above?: ReactNode
}

const HINTS = { android: 'Message', web: 'Type a message', ios: '' } as const

export function Composer({ surface, text, above }: ComposerProps) {
  const { composer } = TOKENS[surface]
  const size = composer.glyphPx
  const phone = surface !== 'web'
  const Action = text ? SendHorizontal : Mic
  const round = surface === 'android' || Boolean(text)
  return (
    <div
      data-composer
      className="relative flex items-end"
      style={{
        minHeight: composer.heightPx,
        padding: `${(composer.heightPx - composer.fieldHeightPx) / 2}px ${composer.padXPx}px`,
        gap: composer.gapPx,
        background: surface === 'android' ? undefined : 'var(--wa-tray)',
        color: 'var(--wa-icon)',
      }}
    >
      {surface === 'ios' ? <Beside heightPx={composer.fieldHeightPx} glyph={<Plus size={size} />} /> : null}
      <div
        data-composer-field
        className="min-w-0 flex-1 overflow-hidden"
        style={{ background: 'var(--wa-field)', borderRadius: composer.fieldRadiusPx }}
      >
        {above}
        <div
          className="flex items-end"
          style={{
            minHeight: composer.fieldHeightPx,
            padding: `0 ${composer.fieldPadPx}px`,
            gap: composer.fieldPadPx,
            color: 'var(--wa-soft)',
          }}
        >
          {phone ? null : <Beside heightPx={composer.fieldHeightPx} glyph={<Plus size={size} />} />}
          {surface === 'ios' ? null : (
            <Beside heightPx={composer.fieldHeightPx} glyph={<Smile size={size} />} />
          )}
          <span
            className="min-w-0 flex-1 [overflow-wrap:anywhere]"
            style={{
              ...textStyle(composer.text),
              color: text ? 'var(--wa-text)' : 'var(--wa-soft)',
              padding: `${(composer.fieldHeightPx - composer.text.linePx) / 2}px 0`,
            }}
          >
            <bdi>{text ?? HINTS[surface]}</bdi>
          </span>
          {surface === 'android' ? (
            <>
              <Beside heightPx={composer.fieldHeightPx} glyph={<Paperclip size={size} />} />
              {text ? null : <Beside heightPx={composer.fieldHeightPx} glyph={<Camera size={size} />} />}
            </>
          ) : null}
          {surface === 'ios' ? (
            <Beside heightPx={composer.fieldHeightPx} glyph={<Sticker size={size} />} />
          ) : null}
        </div>
      </div>
      {surface === 'ios' && !text ? (
        <Beside heightPx={composer.fieldHeightPx} glyph={<Camera size={size} />} />
      ) : null}
      <Beside
        heightPx={composer.fieldHeightPx}
        glyph={
          <span
            className="flex items-center justify-center rounded-full"
            style={
              round
                ? {
                    width: composer.buttonPx,
                    height: composer.buttonPx,
                    background: 'var(--wa-accent)',
                    color: 'var(--wa-onAccent)',
                  }
                : undefined
            }
          >
            <Action size={size} />
          </span>
        }
      />
    </div>
  )
}

/** A button in the middle of the field's first line. */
function Beside({ glyph, heightPx }: { glyph: ReactNode; heightPx: number }) {
  return (
    <span className="flex shrink-0 items-center" style={{ height: heightPx }}>
      {glyph}
    </span>
  )
}
