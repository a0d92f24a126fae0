/** The lines of a card in WhatsApp's order: title, description, host; clamped by lines as the surface does. */
import type { Box } from '@/lib/drawing/boxes/box'
import type { LineBox } from '@/lib/drawing/boxes/panel-boxes'
import { clampedLines } from './clamped-lines'
import { ClampedText } from './clamped-text'
import { boxStyle } from './stage-style'

export interface CardTextProps {
  body: Box
  lines: readonly LineBox[]
}

export function CardText({ body, lines }: CardTextProps) {
  return (
    <div data-card-body className="text-start [overflow-wrap:anywhere]" style={boxStyle(body)}>
      {lines.map((line) => {
        const { part, text, type, linesMax, ending, box, direction } = line
        const style = boxStyle(box)
        return part === 'host' ? (
          <span
            key={part}
            data-card-line={part}
            style={{ ...style, ...clampedLines(type, linesMax, ending) }}
          >
            <bdi dir={direction}>{text}</bdi>
          </span>
        ) : (
          <ClampedText
            key={part}
            name={part}
            text={text}
            type={type}
            linesMax={linesMax}
            ending={ending}
            style={style}
          />
        )
      })}
    </div>
  )
}
