/** The lines of a card in WhatsApp's order: title, description, host; clamped by lines as the surface does. */
import type { Box } from '@/lib/drawing/boxes/box'
import type { LineBox } from '@/lib/drawing/boxes/panel-boxes'
import { ClampedText } from './clamped-text'
import { boxStyle } from '../stage-style'

export interface CardTextProps {
  body: Box
  lines: readonly LineBox[]
  /** Of the card: a line of another direction stays on its side. */
  direction: 'ltr' | 'rtl'
}

export function CardText({ body, lines, direction }: CardTextProps) {
  return (
    <div
      data-card-body
      className="[overflow-wrap:anywhere]"
      style={{ ...boxStyle(body), textAlign: direction === 'rtl' ? 'right' : 'left' }}
    >
      {lines.map((line) => (
        <ClampedText
          key={line.part}
          name={line.part}
          text={line.text}
          type={line.type}
          linesMax={line.linesMax}
          ending={line.ending}
          dir={line.direction}
          style={boxStyle(line.box)}
        />
      ))}
    </div>
  )
}
