/** Words for a design: as large as their room allows, at the side their picture begins on. */
import type { BoxFrame, Frame, FrameStyle, WordsFrame } from '../frame'
import type { TemplateInput } from '../template'

export interface WordsRoom {
  part: string
  text: string
  widthPx: number
  /** So high may all its lines be together. */
  heightPx: number
  /** The largest first. */
  sizes: readonly number[]
  leading?: number
  linesMax?: number
  weight?: WordsFrame['weight']
  colour: string
  trackingEm?: number
  centred?: boolean
}

/** Null for no text. */
export function words(input: Pick<TemplateInput, 'direction'>, room: WordsRoom): WordsFrame | null {
  const { part, text, widthPx, heightPx, sizes, linesMax = 12, weight = 400, colour } = room
  if (text === '') return null
  const leading = (room.leading ?? 1.12) * (TALL.test(text) && linesMax > 1 ? TALL_SHARE : 1)
  return {
    kind: 'words',
    part,
    text,
    widthPx,
    weight,
    colour,
    trackingEm: room.trackingEm ?? 0,
    align: room.centred ? 'center' : startOf(input),
    steps: sizes.map((sizePx) => {
      const linePx = Math.round(sizePx * leading)
      return { sizePx, linePx, linesMax: Math.max(1, Math.min(linesMax, Math.floor(heightPx / linePx))) }
    }),
  }
}

/** Their marks reach above and below those of Latin letters. */
const TALL =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const TALL_SHARE = 1.2

/** Sizes for a title: tight when it is large, as headlines are set. */
export const title = (input: TemplateInput, room: Omit<WordsRoom, 'part' | 'text' | 'colour'> & { colour?: string }) =>
  words(input, {
    part: 'title',
    text: input.texts.title,
    leading: 1.1,
    weight: 700,
    trackingEm: -0.025,
    colour: input.look.ink,
    ...room,
  }) // prettier-ignore

export const sizesFrom = (largest: number, smallest: number, step = 4): number[] => {
  const sizes: number[] = []
  for (let size = largest; size > smallest; size -= step) sizes.push(size)
  return [...sizes, smallest]
}

export const startOf = ({ direction }: Pick<TemplateInput, 'direction'>) => direction === 'rtl' ? 'right' : 'left' // prettier-ignore

/** The side that a column's children keep to. */
export const atStart = ({ direction }: Pick<TemplateInput, 'direction'>): FrameStyle => ({
  alignItems: direction === 'rtl' ? 'flex-end' : 'flex-start',
})

/** A row that begins where its picture begins. */
export const line = (
  { direction }: Pick<TemplateInput, 'direction'>,
  style: FrameStyle,
  children: readonly (Frame | null)[],
): BoxFrame => ({
  kind: 'box',
  style: { flexDirection: direction === 'rtl' ? 'row-reverse' : 'row', ...style },
  children: children.filter((child) => child !== null),
})

export const gap = (px: number): BoxFrame => ({
  kind: 'box',
  style: { width: px, height: px, flexShrink: 0 },
  children: [],
})
