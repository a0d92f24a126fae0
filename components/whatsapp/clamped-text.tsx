/** One part of a card's text, ended as its surface ends it; without scripting several lines end behind a word. */
'use client'
import type { CSSProperties } from 'react'
import { clampedLines } from './clamped-lines'
import { startsFromRight } from '@/lib/drawing/text/message-parts'
import { textStyle } from './stage-style'
import type { Ending, TextStyle } from '@/lib/drawing/tokens/surface-tokens'
import { useLastLine } from './use-last-line'

export interface ClampedTextProps {
  name: 'title' | 'description'
  text: string
  type: TextStyle
  linesMax: number
  ending: Ending
  /** Colour and margins. */
  style: CSSProperties
}

export function ClampedText(props: ClampedTextProps) {
  const { name, text, type, linesMax, ending, style } = props
  const clamped = clampedLines(type, linesMax, ending)
  if (ending === 'letter' && linesMax > 1) return <EndsInALetter key={text} {...props} />
  return (
    <span data-card-line={name} className="shrink-0" style={{ ...clamped, ...style }}>
      <bdi>{text}</bdi>
    </span>
  )
}

/**
 * The whole text keeps the place and says where its last line begins. Over it stand the lines before that one, and then all that is
 * left as a single line: that is how phones cut it.
 */
function EndsInALetter({ name, text, type, linesMax, ending, style }: ClampedTextProps) {
  const { ref, lastLineAt } = useLastLine(linesMax)
  const dir = startsFromRight(text) ? 'rtl' : 'ltr'
  const isCut = typeof lastLineAt === 'number'
  return (
    <span
      data-card-line={name}
      data-ends={isCut ? 'cut' : lastLineAt}
      className="relative shrink-0"
      style={{ ...textStyle(type), ...style }}
    >
      <span
        ref={ref}
        className={isCut ? 'invisible' : undefined}
        style={clampedLines(type, linesMax, ending)}
      >
        <bdi>{text}</bdi>
      </span>
      {isCut ? (
        <span className="absolute inset-0">
          <span className="block overflow-hidden" style={{ maxHeight: type.linePx * (linesMax - 1) }}>
            <bdi dir={dir}>{text.slice(0, lastLineAt)}</bdi>
          </span>
          <span className="block" style={clampedLines(type, 1, ending)}>
            <bdi dir={dir}>{text.slice(lastLineAt)}</bdi>
          </span>
        </span>
      ) : null}
    </span>
  )
}
