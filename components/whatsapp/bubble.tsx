/** One message: the preview panel on top, the text with its link below it, time and ticks at its end. */
import type { CardFace } from '@/lib/preview/vocabulary/card'
import { AuthorLines } from './text/author-lines'
import { messageBoxes } from '@/lib/drawing/boxes/message-boxes'
import { cardGeometry } from '@/lib/drawing/geometry/card-geometry'
import { ForwardButton } from './forward-button'
import { LinkCard } from './link-card'
import { MessageText } from './text/message-text'
import { boxStyle } from './stage-style'
import { Tail } from './tail'
import { Ticks, type TickState } from './ticks'
import { SAMPLE_TIME, TOKENS } from '@/lib/drawing/tokens'

export interface BubbleProps {
  card: CardFace
  /** The text as sent; an address in it is drawn as a link. */
  message: string
  /** Address of the stored thumbnail that the card draws. */
  imageSrc: string | null
  /** The stored small thumbnail, blurred under the large one until that has come. */
  blurSrc?: string | null
  /** Draws the moment before the picture has come. */
  loading?: boolean
  side?: 'outgoing' | 'incoming'
  /** Of an outgoing message; one that came in has none. */
  ticks?: TickState
  forwarded?: boolean
  /** Some surfaces put a round button beside a card; false leaves it out. */
  forwardButton?: boolean
  /** In a group: who wrote a message that came in. */
  senderName?: string
  time?: string
  placeholder?: string
  /** dp of a phone's shorter side, px of Web's chat pane; see SCREENS. */
  screenPx?: number | null
  /** Device px in one: widths then end on whole device px, as a phone rounds them. */
  density?: number
}

export function Bubble(props: BubbleProps) {
  const { card, message, side = 'outgoing', ticks = 'read', time = SAMPLE_TIME, forwarded = false } = props
  const tokens = TOKENS[card.surface]
  const { insetPx, tail, authorGapPx } = tokens.bubble
  const outgoing = side === 'outgoing'
  const senderName = outgoing ? undefined : props.senderName
  const size = cardGeometry(card.surface, card.layout, props.screenPx, card.image?.crop, props.density)
  const boxes = messageBoxes(card, message, side, size)
  const button = props.forwardButton === false ? null : boxes.forwardButton
  const bubble = (
    <div
      data-bubble={side}
      className="relative"
      style={{
        ...boxStyle(boxes.bubble),
        width: boxes.bubble.widthPx ?? 'fit-content',
        // A place narrower than the screen squeezes the bubble; it never cuts it.
        maxWidth: `min(100%, ${size.bubbleMaxWidthPx}px)`,
        marginLeft: outgoing ? 'auto' : undefined,
        marginRight: outgoing ? undefined : 'auto',
      }}
    >
      <Tail tail={tail} side={side} />
      {button ? <ForwardButton size={button} side={side} /> : null}
      <div className="relative">
        <AuthorLines senderName={senderName} forwarded={forwarded} tokens={tokens} />
        {card.layout === 'none' ? null : (
          <div
            style={{
              ...boxStyle(boxes.inset),
              paddingTop: senderName || forwarded ? authorGapPx : insetPx,
            }}
          >
            <LinkCard
              card={card}
              imageSrc={props.imageSrc}
              blurSrc={props.blurSrc}
              loading={props.loading}
              placeholder={props.placeholder}
              screenPx={props.screenPx}
              density={props.density}
            />
          </div>
        )}
        <MessageText
          boxes={boxes}
          tokens={tokens}
          meta={
            <span className="inline-flex items-center whitespace-nowrap">
              {time}
              {outgoing ? <Ticks state={ticks} size={tokens.ticks} /> : null}
            </span>
          }
        />
      </div>
    </div>
  )
  if (!button) return bubble
  // Keeps the button's room free where the place is narrower than the screen.
  const roomPx = button.sidePx + button.gapPx
  return <div style={outgoing ? { paddingLeft: roomPx } : { paddingRight: roomPx }}>{bubble}</div>
}
