/** One message: the preview panel on top, the text with its link below it, time and ticks at its end. */
import type { CardModel } from '@/lib/preview/card'
import { LinkCard } from './link-card'
import { textStyle } from './stage-style'
import { Tail } from './tail'
import { Ticks } from './ticks'
import { SAMPLE_TIME, TOKENS, type SurfaceTokens } from './tokens'

export interface BubbleProps {
  card: CardModel
  /** The text as sent; an address in it is drawn as a link. */
  message: string
  imageSrc: string | null
  direction?: 'outgoing' | 'incoming'
  time?: string
  placeholder?: string
}

export function Bubble({
  card,
  message,
  imageSrc,
  direction = 'outgoing',
  time = SAMPLE_TIME,
  placeholder,
}: BubbleProps) {
  const tokens = TOKENS[card.surface]
  const { radiusPx, insetPx, messagePad: pad, maxWidth, tail, shadow, panelGapPx } = tokens.bubble
  const outgoing = direction === 'outgoing'
  const fill = `var(--wa-${direction})`
  const corner = `border${tail.at === 'top' ? 'Top' : 'Bottom'}${outgoing ? 'Right' : 'Left'}Radius`
  return (
    <div
      data-bubble={direction}
      className="relative"
      style={{
        width: bubbleWidth(card, tokens),
        maxWidth: card.layout === 'none' || card.layout === 'text' ? maxWidth : '100%',
        marginInlineStart: outgoing ? 'auto' : undefined,
        marginInlineEnd: outgoing ? undefined : 'auto',
        background: fill,
        borderRadius: radiusPx,
        [corner]: 0,
        boxShadow: `${shadow} var(--wa-shadow)`,
      }}
    >
      <Tail tail={tail} side={outgoing ? 'end' : 'start'} fill={fill} />
      {card.layout === 'none' ? null : (
        <div style={{ padding: `${insetPx}px ${insetPx}px ${panelGapPx}px` }}>
          <LinkCard card={card} imageSrc={imageSrc} placeholder={placeholder} />
        </div>
      )}
      <div
        dir="auto"
        className="flow-root [overflow-wrap:anywhere] whitespace-pre-wrap"
        style={{
          ...textStyle(tokens.message),
          padding: `${card.layout === 'none' ? pad.bottomPx : pad.topPx}px ${pad.endPx}px ${pad.bottomPx}px ${pad.startPx}px`,
          color: 'var(--wa-text)',
        }}
      >
        {splitLinks(message).map(({ text, link, at }) =>
          link ? (
            <span key={at} style={{ color: 'var(--wa-link)', textDecoration: 'underline' }}>
              {text}
            </span>
          ) : (
            <span key={at}>{text}</span>
          ),
        )}
        <span
          dir="ltr"
          className="float-right whitespace-nowrap"
          style={{
            ...textStyle(tokens.time),
            color: 'var(--wa-soft)',
            marginTop: tokens.time.topPx,
            marginInlineStart: tokens.time.gapPx,
          }}
        >
          {time}
          {outgoing ? <Ticks {...tokens.ticks} /> : null}
        </span>
      </div>
    </div>
  )
}

function bubbleWidth(
  { layout }: CardModel,
  { large, thumbnail, bubble, panel }: SurfaceTokens,
): number | string {
  if (layout === 'landscape') return large.landscapePx + 2 * bubble.insetPx
  if (layout === 'square') return large.squarePx + 2 * bubble.insetPx
  if (layout === 'thumbnail') return thumbnail.bubblePx
  if (layout === 'text') return panel.minWidthPx + 2 * bubble.insetPx
  return 'fit-content'
}

function splitLinks(message: string): { text: string; link: boolean; at: number }[] {
  let at = 0
  return message.split(/(https?:\/\/\S+)/).flatMap((text, index) => {
    const part = { text, link: index % 2 === 1, at }
    at += text.length
    return text ? [part] : []
  })
}
