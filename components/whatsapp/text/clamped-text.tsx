/** One line of a card's text, ended as its surface ends it and in the order in which it is read; without scripting a style does what it can. */
'use client'
import type { CSSProperties } from 'react'
import { clampedLines } from './clamped-lines'
import { IsolatedText } from './isolated-text'
import { directionOf, mixesDirections, type TextDirection } from '@/lib/drawing/text/message-parts'
import { textStyle } from './text-style'
import type { Ending, TextStyle } from '@/lib/drawing/tokens/surface-tokens'
import { useTextCut } from './use-text-cut'

export interface ClampedTextProps {
  name: 'title' | 'description' | 'host'
  text: string
  type: TextStyle
  linesMax: number
  ending: Ending
  /** Otherwise by the first letter. */
  dir?: TextDirection
  /** Colour and margins. */
  style: CSSProperties
}

/** A style cuts what reaches over the edge that the eye sees: of two directions in one line that may be the start. */
export function ClampedText(props: ClampedTextProps) {
  const { name, text, type, linesMax, ending, style, dir = directionOf(text) } = props
  const between = ending === 'letter' && linesMax > 1
  if (ending !== 'clip' && (between || mixesDirections(text)))
    return <CutText key={text} {...props} dir={dir} />
  return (
    <span
      data-card-line={name}
      dir={dir}
      className="shrink-0"
      style={{ ...clampedLines(type, linesMax, ending), ...style }}
    >
      <IsolatedText text={text} dir={dir} />
    </span>
  )
}

/** The whole text keeps the place and is measured; over it is shown as much as there is room for, with the ellipsis. */
function CutText({
  name,
  text,
  type,
  linesMax,
  ending,
  style,
  dir,
}: ClampedTextProps & { dir: TextDirection }) {
  const { ref, cutAt } = useTextCut(linesMax, ending)
  const isCut = typeof cutAt === 'number'
  return (
    <span
      data-card-line={name}
      data-cut-by-script=""
      data-ends={isCut ? 'cut' : cutAt}
      dir={dir}
      className="relative shrink-0"
      style={{ ...textStyle(type), ...style }}
    >
      <span
        ref={ref}
        className={isCut ? 'invisible block' : 'block'}
        style={clampedLines(type, linesMax, ending)}
      >
        <IsolatedText text={text} dir={dir} />
      </span>
      {isCut ? (
        <span data-cut-text className="absolute inset-x-0 top-0 overflow-hidden">
          <IsolatedText text={text.slice(0, cutAt)} dir={dir} end={ELLIPSIS} />
        </span>
      ) : null}
    </span>
  )
}

const ELLIPSIS = '…'
