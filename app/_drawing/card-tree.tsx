/** A message with its card as a tree for the engine: the numbers are the token table's, in tenths of a px. */
import type { CSSProperties, ReactElement } from 'react'
import type { CardGeometry } from '@/components/whatsapp/card-geometry'
import { FLATTENED_ON, TOKENS } from '@/components/whatsapp/tokens'
import type { Ending, TextStyle } from '@/components/whatsapp/tokens/surface-tokens'
import { block, column, row } from './boxes'
import type { CardPictureInput } from './card-picture-input'
import { directionOf } from './direction-of'
import type { LastLines } from './last-lines'
import { messageTree } from './message-tree'
import { colourOf, textStyle, u } from './units'

export const BUBBLE = 'bubble'
/** Without the bubble's own ground, tail and ticks: those are shapes that bubble-shape.ts draws around it. */
export function cardTree(
  input: CardPictureInput,
  size: CardGeometry,
  fontFamily: string,
  cuts: LastLines,
  parts: readonly string[],
): ReactElement {
  const { card, theme } = input
  const { bubble } = TOKENS[card.surface]
  return (
    <div style={row({ alignItems: 'flex-start', width: u(size.bubbleMaxWidthPx), fontFamily })}>
      <div
        key={BUBBLE}
        style={column({
          position: 'relative',
          ...(size.fitsText
            ? { maxWidth: u(size.bubbleMaxWidthPx) }
            : { width: u(size.bubbleWidthPx), flexShrink: 0 }),
          color: colourOf(card.surface, 'text', theme),
        })}
      >
        {card.layout === 'none' ? null : (
          <div style={column({ padding: `${u(bubble.insetPx)}px ${u(bubble.insetPx)}px 0` })}>
            {panel(input, size, cuts)}
          </div>
        )}
        {messageTree(input, parts)}
      </div>
    </div>
  )
}

function panel(input: CardPictureInput, size: CardGeometry, cuts: LastLines): ReactElement {
  const { card, theme } = input
  const tokens = TOKENS[card.surface]
  const flow = card.layout === 'thumbnail' ? row : column
  return (
    <div
      style={flow({
        direction: card.direction,
        width: u(size.panelWidthPx),
        minHeight: u(size.panelMinHeightPx),
        borderRadius: u(tokens.panel.radiusPx),
        backgroundColor: colourOf(card.surface, 'panel', theme),
        overflow: 'hidden',
        alignItems: 'stretch',
      })}
    >
      {size.pictureWidthPx > 0 ? picture(input, size) : null}
      {textColumn(input, size, cuts)}
    </div>
  )
}

function picture({ card, theme, picture: source }: CardPictureInput, size: CardGeometry): ReactElement {
  const { thumbnail, loading } = TOKENS[card.surface]
  const small = card.layout === 'thumbnail'
  const box = row({
    width: u(size.pictureWidthPx),
    flexShrink: 0,
    ...(small && thumbnail.stretch
      ? { minHeight: u(size.pictureHeightPx) }
      : { height: u(size.pictureHeightPx), ...(small ? { alignSelf: 'center' } : {}) }),
  })
  if (!source) {
    const soft = colourOf(card.surface, 'soft', theme)
    return (
      <div
        style={{
          ...box,
          alignItems: 'center',
          justifyContent: 'center',
          backgroundColor: colourOf(card.surface, 'panel', theme),
        }}
      >
        <svg width={u(loading.glyphPx)} height={u(loading.glyphPx)} viewBox="0 0 24 24">
          <path d={LINK_GLYPH} fill="none" stroke={soft} strokeWidth="2" strokeLinecap="round" />
        </svg>
      </div>
    )
  }
  return (
    <div
      style={{
        ...box,
        backgroundColor: FLATTENED_ON,
        backgroundImage: `url(${source.url})`,
        backgroundSize: 'cover',
        backgroundPosition: 'center',
      }}
    />
  )
}

/** A chain of two links, in our own drawing. */
const LINK_GLYPH = 'M9 17H7a5 5 0 0 1 0-10h2M15 7h2a5 5 0 0 1 0 10h-2M8 12h8'

function textColumn({ card, theme }: CardPictureInput, size: CardGeometry, cuts: LastLines): ReactElement {
  const { body, title, description, host } = TOKENS[card.surface]
  const soft = colourOf(card.surface, 'soft', theme)
  const small = card.layout === 'thumbnail'
  const large = size.pictureWidthPx > 0 && !small
  const align = card.direction === 'rtl' ? 'right' : 'left'
  return (
    <div
      style={column({
        width: u(size.bodyWidthPx),
        flexGrow: small ? 0 : 1,
        justifyContent: 'center',
        overflow: 'hidden',
        padding: `${u(body.topPx)}px ${u(body.sidePx)}px ${u(body.bottomPx)}px`,
        minHeight: u(size.bodyMinHeightPx),
        ...(small ? { maxHeight: u(body.thumbnailHeightMaxPx), alignSelf: 'center' } : {}),
      })}
    >
      {card.title ? (
        <div style={column({ marginTop: u(title.padTopPx), marginBottom: u(title.gapPx), flexShrink: 0 })}>
          {clampedText(card.title, title, card.titleLinesMax, cuts.title, { textAlign: align })}
        </div>
      ) : null}
      {card.description ? (
        <div
          style={column({
            color: colourOf(card.surface, large ? description.largeColour : 'soft', theme),
            flexShrink: 0,
          })}
        >
          {clampedText(card.description, description, card.descriptionLinesMax, cuts.description, {
            textAlign: align,
          })}
        </div>
      ) : null}
      {card.host ? (
        <div
          style={{
            ...lines(host, 1, 'letter'),
            color: soft,
            paddingTop: u(host.gapPx),
            direction: 'ltr',
            textAlign: align,
          }}
        >
          {card.host}
        </div>
      ) : null}
    </div>
  )
}

type Clamped = TextStyle & { ending: Ending }

/** As clamped-text.tsx does for the browser: with a last line that ends between letters, what is above it and all that is left. */
function clampedText(
  text: string,
  style: Clamped,
  linesMax: number,
  lastLineAt: number | null,
  look: CSSProperties,
): ReactElement[] {
  const parts =
    lastLineAt === null
      ? [{ part: text, max: linesMax }]
      : [
          { part: text.slice(0, lastLineAt), max: linesMax - 1 },
          { part: text.slice(lastLineAt), max: 1 },
        ]
  return parts.map(({ part, max }, index) => (
    <div
      key={`line-${index}`}
      style={{ ...lines(style, max, style.ending), ...look, direction: directionOf(text) }}
    >
      {part}
    </div>
  ))
}

/** As clamped-lines.ts does for the browser. */
function lines(style: TextStyle, linesMax: number, ending: Ending): CSSProperties {
  const base = block({ ...textStyle(style), overflow: 'hidden', overflowWrap: 'anywhere', flexShrink: 0 })
  if (ending === 'clip') return { ...base, maxHeight: u(style.linePx) * linesMax }
  if (linesMax === 1) return { ...base, whiteSpace: 'nowrap', textOverflow: 'ellipsis' }
  return { ...base, lineClamp: linesMax }
}
