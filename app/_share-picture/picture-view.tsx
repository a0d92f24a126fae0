/** The share picture as a tree for satori: the verdict on the left, the predicted card on the right. */
import type { CSSProperties, ReactElement } from 'react'
import type { Layout } from '@/lib/preview/facts'
import type { VerdictStatus } from '@/lib/preview/report/schema'

export const PICTURE_WIDTH = 1200
export const PICTURE_HEIGHT = 630

/** Everything the picture says; texts are already cut and the image is our own JPEG. */
export interface PictureView {
  verdict: VerdictStatus
  sentence: string
  score: number | null
  host: string
  /** When it was true: "22 Nov 2026". */
  date: string | null
  card: {
    layout: Layout
    title: string | null
    titleLinesMax: number
    description: string | null
    descriptionLinesMax: number
    direction: 'ltr' | 'rtl'
    /** `data:image/jpeg;base64,…`; null draws no image. */
    image: string | null
    /** Height over width of the visible part. */
    imageRatio: number
  }
}

const VERDICTS: Record<VerdictStatus, { word: string; colour: string; sign: string }> = {
  good: { word: 'Ready to send', colour: '#17683a', sign: 'M7 12.5l3.4 3.4L17.2 9' },
  improve: { word: 'Could be better', colour: '#8a5300', sign: 'M12 7v6.5M12 16.6v.4' },
  fix: { word: 'Fix before sending', colour: '#b3261e', sign: 'M8.2 8.2l7.6 7.6M15.8 8.2l-7.6 7.6' },
  unknown: { word: 'Could not tell', colour: '#54585d', sign: 'M7.5 12h9' },
}
/** A card of 336 px drawn larger; square cards are narrower. */
const SCALE = 1.5
const THUMB = 150
const INK = '#16181b'
const SOFT = '#54585d'
const CARD_SOFT = '#5f6b62'

export function pictureTree(view: PictureView, fontFamily: string): ReactElement {
  const verdict = VERDICTS[view.verdict]
  return (
    <div
      style={row({
        width: PICTURE_WIDTH,
        height: PICTURE_HEIGHT,
        backgroundColor: '#ffffff',
        color: INK,
        fontFamily,
      })}
    >
      <div
        style={column({
          width: 612,
          height: '100%',
          padding: '60px 44px 52px 60px',
          justifyContent: 'space-between',
        })}
      >
        <div style={column({})}>
          <div style={row({ alignItems: 'center', color: verdict.colour })}>
            <svg width="52" height="52" viewBox="0 0 24 24">
              <circle cx="12" cy="12" r="11" fill={verdict.colour} />
              <path
                d={verdict.sign}
                fill="none"
                stroke="#ffffff"
                strokeWidth="2.4"
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            </svg>
            <div style={{ marginLeft: 18, fontSize: 34, fontWeight: 600 }}>{verdict.word}</div>
          </div>
          <div style={{ ...clamp(6), marginTop: 34, fontSize: 42, fontWeight: 600, lineHeight: 1.25 }}>
            {view.sentence}
          </div>
        </div>
        <div
          style={row({ alignItems: 'flex-end', justifyContent: 'space-between', color: SOFT, fontSize: 24 })}
        >
          <div style={column({ width: 340 })}>
            <div style={{ ...clamp(1), wordBreak: 'break-all', color: INK, fontWeight: 600 }}>
              {view.host}
            </div>
            {view.date === null ? null : (
              <div
                style={{ display: 'flex', marginTop: 6, whiteSpace: 'nowrap' }}
              >{`Checked ${view.date}`}</div>
            )}
          </div>
          {view.score === null ? null : (
            <div style={row({ alignItems: 'baseline' })}>
              <div style={{ fontSize: 60, fontWeight: 600, color: INK, lineHeight: 1 }}>
                {String(view.score)}
              </div>
              <div style={{ marginLeft: 8, whiteSpace: 'nowrap' }}>of 100</div>
            </div>
          )}
        </div>
      </div>
      <div
        style={row({
          width: 588,
          height: '100%',
          backgroundColor: '#f5f1eb',
          alignItems: 'center',
          justifyContent: 'center',
        })}
      >
        {bubble(view)}
      </div>
    </div>
  )
}

function bubble({ card, host }: PictureView): ReactElement {
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

const row = (style: CSSProperties): CSSProperties => ({
  display: 'flex',
  boxSizing: 'border-box',
  flexDirection: 'row',
  ...style,
})
const column = (style: CSSProperties): CSSProperties => ({
  display: 'flex',
  boxSizing: 'border-box',
  flexDirection: 'column',
  ...style,
})
const clamp = (lines: number): CSSProperties => ({
  display: 'block',
  lineClamp: lines,
  overflow: 'hidden',
  wordBreak: 'break-word',
})
