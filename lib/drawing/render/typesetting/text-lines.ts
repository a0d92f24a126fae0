/** Where the engine breaks a text, and how a text that is too long for its lines ends: cut in the order in which it is read, whatever its direction. */
import { typeCss } from '../../boxes/box'
import type { LineBox } from '../../boxes/panel-boxes'
import { withLinksIsolated } from '../../text/message-parts'
import type { TextStyle } from '../../tokens/surface-tokens'
import { type MeasuredNode, measured, type Node } from '../engine'
import { UNITS } from '../scaled-picture'
import { type TextKit, textNodes, textPieces } from './text-kit'

/** A text for its lines: all of it; or what is above the last line, and that line with its ellipsis. Null: nobody knows where its lines begin. */
export type FittedText = { whole: string } | { above: string; last: string } | null

const ELLIPSIS = '…'
/** So many times its width has no text that was cut by characters. */
const FAR = 100
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

export interface TextPlace {
  type: TextStyle
  /** Of OpenType, to switch on or off; left out: as the typeface has them. */
  features?: string
  direction: 'ltr' | 'rtl'
  widthPx: number
}

export async function fittedText(line: LineBox, widthPx: number, kit: TextKit): Promise<FittedText> {
  const { text, linesMax, ending } = line
  if (ending === 'clip') return { whole: text }
  const place = { ...line, widthPx }
  const starts = await lineStarts(text, place, kit)
  if (!starts) return null
  if (starts.length <= linesMax) return { whole: text }
  const from = starts[linesMax - 1] ?? 0
  // Phones put all that is left on the last line and cut it; browsers break that line first.
  const rest = text.slice(from, ending === 'letter' ? undefined : starts[linesMax])
  return { above: text.slice(0, from), last: await cutWithEllipsis(rest, place, kit) }
}

/** An index into the text for each of its lines; null when what the engine tells of them is not this text. */
export async function lineStarts(text: string, place: TextPlace, kit: TextKit): Promise<number[] | null> {
  const { runs, children } = await measure(text, place, kit, 'normal')
  const lineOf = (middle: number) => Math.max(0, Math.floor(middle / (place.type.linePx * UNITS)))
  const lines: LineCount[] = []
  const countIn = (middle: number) => (lines[lineOf(middle)] ??= { letters: 0, boxes: 0 })
  for (const { y, height, text: said } of runs)
    countIn(y + height / 2).letters += said.replace(UNCOUNTED, '').length
  for (const { transform, height } of children) countIn(transform[5] + height / 2).boxes += 1
  return startsFrom(
    signsOf(text, kit),
    // A line that nothing was put on.
    lines.filter((line) => line !== undefined),
  )
}

/** Signs without a width, and spaces, at which a line may have been broken: they may be in no run at all. */
const UNCOUNTED = /[\s\u200b-\u200d\u2060\u2066-\u2069]|\ufe0e|\ufe0f/g

interface LineCount {
  letters: number
  boxes: number
}

/** A letter that counts, or a box with an emoji. */
interface Sign {
  at: number
  isBox: boolean
}

function startsFrom(signs: readonly Sign[], lines: readonly LineCount[]): number[] | null {
  const starts: number[] = []
  let at = 0
  for (const { letters, boxes } of lines) {
    const onLine = signs.slice(at, at + letters + boxes)
    const [first] = onLine
    if (!first || onLine.filter(({ isBox }) => isBox).length !== boxes) return null
    starts.push(first.at)
    at += onLine.length
  }
  return at === signs.length ? starts : null
}

function signsOf(text: string, kit: TextKit): Sign[] {
  let from = 0
  return textPieces(text, kit).flatMap((piece): Sign[] => {
    const at = from
    from += piece.text.length
    if (piece.box) return [{ at, isBox: true }]
    return Array.from({ length: piece.text.length }, (_, index) => index)
      .filter((index) => piece.text.charAt(index).replace(UNCOUNTED, '') !== '')
      .map((index) => ({ at: at + index, isBox: false }))
  })
}

/** As much of the text, from where its reading begins, as leaves room for the ellipsis. */
async function cutWithEllipsis(text: string, place: TextPlace, kit: TextKit): Promise<string> {
  const signs = Array.from(graphemes.segment(text), ({ segment }) => segment)
  const cut = (count: number) => signs.slice(0, count).join('') + ELLIPSIS
  let [fits, tooMany] = [0, signs.length + 1]
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if ((await widthPxOf(cut(middle), place, kit)) <= place.widthPx) fits = middle
    else tooMany = middle
  }
  return cut(fits)
}

export async function widthPxOf(text: string, place: TextPlace, kit: TextKit): Promise<number> {
  const { runs, children } = await measure(text, place, kit, 'nowrap')
  const edges = [
    ...runs.map(({ x, width }) => [x, x + width] as const),
    ...children.map(({ transform, width }) => [transform[4], transform[4] + width] as const),
  ]
  if (edges.length === 0) return 0
  return (Math.max(...edges.map(([, end]) => end)) - Math.min(...edges.map(([start]) => start))) / UNITS
}

async function measure(
  text: string,
  { type, features, direction, widthPx }: TextPlace,
  kit: TextKit,
  whiteSpace: 'normal' | 'nowrap',
): Promise<MeasuredNode> {
  // Beside an image the engine ends a line even where none may end.
  const width = widthPx * UNITS * (whiteSpace === 'nowrap' ? FAR : 1)
  const node: Node = {
    type: 'container',
    dir: direction,
    style: {
      display: 'block',
      width,
      ...typeCss(type, UNITS),
      whiteSpace,
      overflowWrap: 'anywhere',
      ...(features !== undefined && { fontFeatureSettings: features }),
    },
    children: textNodes(withLinksIsolated(text), kit),
  }
  return linesOf(await measured({ node, fonts: kit.fonts, images: kit.images }, width))
}

/** With boxes in its lines a text is a box in the box. */
function linesOf(box: MeasuredNode): MeasuredNode {
  const [only, ...others] = box.children
  const isAround = box.runs.length === 0 && others.length === 0
  return isAround && only && only.runs.length + only.children.length > 0 ? only : box
}
