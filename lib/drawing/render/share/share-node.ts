/** The picture of a share page as a tree for the engine: brand and verdict on the left, the predicted card on the right. */
import type { Node } from '../engine'
import { brandSign } from '../../shapes/brand-sign'
import { type TextKit, textNodes } from '../typesetting/text-kit'

export const PICTURE_SIZE = { widthPx: 1200, heightPx: 630 } as const
/** The place of the card; small ones do not grow beyond `zoomMax`. */
export const CARD_PLACE = { widthPx: 500, heightPx: 574, zoomMax: 1.75 } as const
const WALL_WIDTH_PX = 588

export type Tone = 'good' | 'improve' | 'fix' | 'unknown'

/** Everything the picture says, already cut. */
export interface ShareWords {
  /** Who says it. */
  brand: string
  tone: Tone
  /** The verdict in a few words, and in a sentence. */
  verdict: string
  sentence: string
  /** A large figure and what it is of. */
  score: { figure: string; of: string } | null
  host: string
  /** When it was true. */
  checked: string | null
}

export interface ShareView {
  words: ShareWords
  card: { src: string; widthPx: number; heightPx: number }
  /** The ground behind the card, and the tile that repeats on it. */
  wall: { colour: string; src: string; tilePx: number }
  kit: TextKit
}

const TONES: Record<Tone, { colour: string; sign: string }> = {
  good: { colour: '#17683a', sign: 'M7 12.5l3.4 3.4L17.2 9' },
  improve: { colour: '#8a5300', sign: 'M12 7v6.5M12 16.6v.4' },
  fix: { colour: '#b3261e', sign: 'M8.2 8.2l7.6 7.6M15.8 8.2l-7.6 7.6' },
  unknown: { colour: '#54585d', sign: 'M7.5 12h9' },
}
const INK = '#16181b'
const SOFT = '#54585d'

/** A white sign on a disc of the verdict's colour. */
export function verdictSign(tone: Tone): string {
  const { colour, sign } = TONES[tone]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="52" height="52" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11" fill="${colour}"/><path d="${sign}" fill="none" stroke="#ffffff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></svg>`
}

export const BRAND_SRC = 'brand'
export const brandPicture = (): string => brandSign()

export const signSrc = (tone: Tone): string => `sign ${tone}`

export function shareNode(view: ShareView): Node {
  const { card, wall } = view
  const tile = `${wall.tilePx}px ${wall.tilePx}px`
  return box(
    {
      display: 'flex',
      width: PICTURE_SIZE.widthPx,
      height: PICTURE_SIZE.heightPx,
      backgroundColor: '#ffffff',
      color: INK,
    },
    [
      wordsNode(view),
      box(
        {
          display: 'flex',
          width: WALL_WIDTH_PX,
          height: PICTURE_SIZE.heightPx,
          flexShrink: 0,
          alignItems: 'center',
          justifyContent: 'center',
          backgroundColor: wall.colour,
          backgroundImage: `url("${wall.src}")`,
          backgroundSize: tile,
        },
        [{ type: 'image', src: card.src, style: { width: card.widthPx, height: card.heightPx } }],
      ),
    ],
  )
}

function wordsNode({ words, kit }: ShareView): Node {
  const { brand, tone, verdict, sentence, score, host, checked } = words
  const line = (text: string, style: Css) => box({ display: 'block', ...style }, textNodes(text, kit))
  return box(
    {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      width: PICTURE_SIZE.widthPx - WALL_WIDTH_PX,
      height: PICTURE_SIZE.heightPx,
      padding: '48px 44px 46px 60px',
    },
    [
      box({ display: 'flex', flexDirection: 'column' }, [
        box({ display: 'flex', alignItems: 'center' }, [
          { type: 'image', src: BRAND_SRC, style: { width: 48, height: 48 } },
          line(brand, { marginLeft: 16, fontSize: 30, fontWeight: 600 }),
        ]),
        box({ display: 'flex', alignItems: 'center', marginTop: 34, color: TONES[tone].colour }, [
          { type: 'image', src: signSrc(tone), style: { width: 40, height: 40 } },
          line(verdict, { marginLeft: 14, fontSize: 30, fontWeight: 600 }),
        ]),
        line(sentence, { ...clamped(6), marginTop: 20, fontSize: 36, fontWeight: 600, lineHeight: 1.25 }),
      ]),
      box(
        {
          display: 'flex',
          alignItems: 'flex-end',
          justifyContent: 'space-between',
          color: SOFT,
          fontSize: 22,
        },
        [
          box({ display: 'flex', flexDirection: 'column', width: 340 }, [
            line(host, {
              ...clamped(3),
              wordBreak: 'break-all',
              color: INK,
              fontWeight: 600,
              lineHeight: 1.2,
            }),
            ...(checked === null ? [] : [line(checked, { marginTop: 4, whiteSpace: 'nowrap' })]),
          ]),
          ...(score
            ? [
                box({ display: 'flex', alignItems: 'baseline' }, [
                  line(score.figure, { fontSize: 60, fontWeight: 600, color: INK, lineHeight: 1 }),
                  line(score.of, { marginLeft: 8, whiteSpace: 'nowrap' }),
                ]),
              ]
            : []),
        ],
      ),
    ],
  )
}

type Css = NonNullable<Node['style']>

const box = (style: Css, children: Node[]): Node => ({ type: 'container', style, children })
const clamped = (lines: number): Css => ({
  lineClamp: lines,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  overflowWrap: 'anywhere',
})
