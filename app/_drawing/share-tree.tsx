/** The share picture as a tree for the engine: the verdict on the left, the predicted card on the right. */
import type { ReactElement } from 'react'
import type { VerdictStatus } from '@/lib/preview/report/schema'
import { clamp, column, row } from './boxes'

export const PICTURE_WIDTH = 1200
export const PICTURE_HEIGHT = 630

/** The place of the card; small ones do not grow beyond `zoomMax`. */
export const CARD_BOX = { widthPx: 500, heightPx: 574, zoomMax: 1.75 }
export const WALL = { widthPx: 588, heightPx: PICTURE_HEIGHT }

/** Everything the picture says; texts are already cut and the card is our own bitmap. */
export interface ShareView {
  verdict: VerdictStatus
  sentence: string
  score: number | null
  host: string
  /** When it was true: "22 Nov 2026". */
  date: string | null
  card: { url: string; widthPx: number; heightPx: number }
  /** What lies behind the card, as a bitmap of our own. */
  wall: string
}

const VERDICTS: Record<VerdictStatus, { word: string; colour: string; sign: string }> = {
  good: { word: 'Ready to send', colour: '#17683a', sign: 'M7 12.5l3.4 3.4L17.2 9' },
  improve: { word: 'Could be better', colour: '#8a5300', sign: 'M12 7v6.5M12 16.6v.4' },
  fix: { word: 'Fix before sending', colour: '#b3261e', sign: 'M8.2 8.2l7.6 7.6M15.8 8.2l-7.6 7.6' },
  unknown: { word: 'Could not tell', colour: '#54585d', sign: 'M7.5 12h9' },
}
const INK = '#16181b'
const SOFT = '#54585d'

export function shareTree(view: ShareView, fontFamily: string): ReactElement {
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
          width: PICTURE_WIDTH - WALL.widthPx,
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
          width: WALL.widthPx,
          height: WALL.heightPx,
          backgroundImage: `url(${view.wall})`,
          alignItems: 'center',
          justifyContent: 'center',
        })}
      >
        <img src={view.card.url} width={view.card.widthPx} height={view.card.heightPx} alt="" />
      </div>
    </div>
  )
}
