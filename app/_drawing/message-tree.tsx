/** The text below a card with its time: the link breaks where the surface breaks it, and the time stands on the last line where there is room. */
import type { ReactElement } from 'react'
import type { CardGeometry } from '@/components/whatsapp/card-geometry'
import { linkPieces } from '@/components/whatsapp/message-parts'
import { SAMPLE_TIME, TOKENS } from '@/components/whatsapp/tokens'
import { block, column, row } from './boxes'
import { breakableParts } from './breakable-parts'
import type { CardPictureInput } from './card-picture-input'
import { lineStarts } from './last-lines'
import type { FontChoice } from './picture-fonts'
import { colourOf, textStyle, u } from './units'

/** No sign of an address is wider. */
const SIGN_EM_MAX = 1.25

/** A piece that is longer than a line is broken between letters, and its last part shares a line with what follows. */
export async function messageParts(
  { card, message }: CardPictureInput,
  size: CardGeometry,
  fonts: FontChoice,
): Promise<string[]> {
  const { bubble, message: style } = TOKENS[card.surface]
  const { startPx, endPx } = bubble.message
  const widthPx = (size.fitsText ? size.bubbleMaxWidthPx : size.bubbleWidthPx) - startPx - endPx
  const pieces =
    style.linkBreaks === 'browser' ? breakableParts(message) : linkPieces(message, style.linkBreaks)
  const parts = pieces.map(async (piece) => {
    // An address may be hundreds of short pieces: only what could fill a line is laid out.
    if (piece.length * style.sizePx * SIGN_EM_MAX < widthPx) return [piece]
    const starts = await lineStarts(piece, style, { widthPx, fonts }, true)
    return starts.length < 2 ? [piece] : starts.map((start, line) => piece.slice(start, starts[line + 1]))
  })
  return (await Promise.all(parts)).flat()
}

export function messageTree({ card, theme, side }: CardPictureInput, parts: readonly string[]): ReactElement {
  const tokens = TOKENS[card.surface]
  const { topPx, endPx, bottomPx, startPx } = tokens.bubble.message
  const { meta, ticks, message: style } = tokens
  const ticksPx = side === 'outgoing' ? ticks.gapPx + ticks.widthPx : 0
  const time = (
    <div style={{ ...textStyle(meta), whiteSpace: 'nowrap', paddingRight: u(ticksPx) }}>{SAMPLE_TIME}</div>
  )
  return (
    <div style={column({ position: 'relative' })}>
      <div
        style={row({
          flexWrap: 'wrap',
          alignItems: 'flex-start',
          padding: `${u(topPx)}px ${u(endPx)}px ${u(bottomPx)}px ${u(startPx)}px`,
          ...textStyle(style),
          letterSpacing: u(style.trackingPx),
        })}
      >
        {parts.map((part, index) => (
          <div
            key={`part-${index}`}
            style={block({
              color: colourOf(card.surface, 'link', theme),
              textDecoration: style.linkUnderlined ? 'underline' : 'none',
              overflowWrap: 'anywhere',
              whiteSpace: 'pre-wrap',
            })}
          >
            {part}
          </div>
        ))}
        {/* Keeps the end of the last line free for the time. */}
        <div style={row({ visibility: 'hidden', paddingLeft: u(meta.gapPx) })}>{time}</div>
      </div>
      <div
        style={row({
          position: 'absolute',
          right: u(meta.endPx),
          bottom: u(meta.bottomPx),
          color: colourOf(card.surface, 'time', theme),
        })}
      >
        {time}
      </div>
    </div>
  )
}
