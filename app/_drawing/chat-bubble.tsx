/** The message with its card, as satori draws it. */
import type { CSSProperties, ReactElement } from 'react'
import { clamp, column, row } from './picture-boxes'
import type { PictureView } from './picture-view'

/** A card of 336 px drawn larger; square cards are narrower. */
const SCALE = 1.5
const THUMB = 150
const CARD_SOFT = '#5f6b62'

export function chatBubble({ card, host }: PictureView): ReactElement {
  const width = Math.round((card.layout === 'square' ? 246 : 336) * SCALE)
  return (
    <div
      style={column({
        width,
        backgroundColor: '#d9fdd3',
        borderRadius: 14,
        padding: 5,
        boxShadow: '0 2px 3px rgba(11,20,26,.16)',
      })}
    >
      {card.layout === 'none' ? null : panel(card, host, width - 10)}
      <div style={row({ alignItems: 'flex-end', justifyContent: 'space-between', padding: '10px 12px 8px' })}>
        <div
          style={{
            ...clamp(1),
            wordBreak: 'break-all',
            fontSize: 23,
            color: '#1b7a4d',
            textDecoration: 'underline',
          }}
        >
          {host}
        </div>
        <div style={{ marginLeft: 12, fontSize: 18, color: CARD_SOFT }}>10:24</div>
      </div>
    </div>
  )
}

function panel(card: PictureView['card'], host: string, width: number): ReactElement {
  const beside = card.layout === 'thumbnail'
  const imageStyle: CSSProperties = {
    display: 'flex',
    ...(beside
      ? { width: THUMB, alignSelf: 'stretch' }
      : { width, height: Math.round(width * Math.min(1, Math.max(0.25, card.imageRatio))) }),
    backgroundImage: `url(${card.image})`,
    backgroundSize: 'cover',
    backgroundPosition: 'center',
  }
  const textWidth = width - (beside ? THUMB : 0)
  return (
    <div
      style={{
        ...(beside ? row({ flexDirection: card.direction === 'rtl' ? 'row-reverse' : 'row' }) : column({})),
        backgroundColor: '#d0eec9',
        borderRadius: 10,
        overflow: 'hidden',
      }}
    >
      {card.image === null ? null : <div style={imageStyle} />}
      <div
        style={column({
          width: textWidth,
          padding: '11px 16px 12px',
          direction: card.direction,
          justifyContent: 'center',
        })}
      >
        {card.title === null ? null : (
          <div style={{ ...clamp(card.titleLinesMax), fontSize: 26, fontWeight: 600, lineHeight: 1.35 }}>
            {card.title}
          </div>
        )}
        {card.description === null ? null : (
          <div
            style={{ ...clamp(card.descriptionLinesMax), fontSize: 22, color: CARD_SOFT, lineHeight: 1.4 }}
          >
            {card.description}
          </div>
        )}
        <div style={{ ...clamp(1), wordBreak: 'break-all', fontSize: 22, color: CARD_SOFT, lineHeight: 1.4 }}>
          {host}
        </div>
      </div>
    </div>
  )
}
