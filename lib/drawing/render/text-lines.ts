/** Where the engine breaks a text, and how a text that is too long for its lines ends: cut in the order in which it is read, whatever its direction. */
import { typeCss } from '../boxes/box'
import type { LineBox } from '../boxes/panel-boxes'
import { emojiParts } from '../text/emoji-parts'
import type { TextStyle } from '../tokens/surface-tokens'
import { type MeasuredNode, measured, type Node } from './engine'
import { UNITS } from './scaled-picture'
import { type TextKit, textNodes } from './text-kit'

/** A text for its lines: all of it; or what is above the last line, and that line with its ellipsis. Null: nobody knows where its lines begin. */
export type FittedText = { whole: string } | { above: string; last: string } | null

const ELLIPSIS = '…'
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

export interface TextPlace {
  type: TextStyle
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
  const box = await measure(text, place, kit, 'normal')
  const lineOf = (middle: number) => Math.max(0, Math.floor(middle / (place.type.linePx * UNITS)))
  /** By line: letters without spaces and hints, and emoji. */
  const letters: number[] = []
  const emoji: number[] = []
  for (const run of box.runs) {
    const line = lineOf(run.y + run.height / 2)
    letters[line] = (letters[line] ?? 0) + run.text.replace(UNCOUNTED, '').length
  }
  for (const image of box.children) {
    const line = lineOf(image.transform[5] + image.height / 2)
    emoji[line] = (emoji[line] ?? 0) + 1
  }
  return startsFrom(text, letters, emoji, kit)
}

/** Signs without a width, and spaces, at which a line may have been broken: they may be in no run at all. */
const UNCOUNTED = /[\s\u200b-\u200d\u2060\ufe0e\ufe0f]/g

function startsFrom(text: string, letters: number[], emoji: number[], kit: TextKit): number[] | null {
  const signs = signsOf(text, kit)
  const starts: number[] = []
  let at = 0
  for (let line = 0; line < Math.max(letters.length, emoji.length); line += 1) {
    let [lettersLeft, emojiLeft] = [letters[line] ?? 0, emoji[line] ?? 0]
    if (lettersLeft + emojiLeft === 0) continue
    starts.push(signs[at]?.at ?? text.length)
    while (lettersLeft + emojiLeft > 0) {
      const sign = signs[at++]
      if (!sign) return null
      if (sign.images > 0) emojiLeft -= sign.images
      else lettersLeft -= 1
    }
    if (lettersLeft < 0 || emojiLeft < 0) return null
  }
  return at === signs.length ? starts : null
}

/** Each letter that counts, and each emoji with the number of its drawings. */
function signsOf(text: string, kit: TextKit): { at: number; images: number }[] {
  let from = 0
  return emojiParts(text).flatMap((part) => {
    const at = from
    from += part.text.length
    const images = (part.isEmoji ? kit.emoji.get(part.text)?.length : undefined) ?? 0
    if (images > 0) return [{ at, images }]
    return Array.from({ length: part.text.length }, (_, index) => index)
      .filter((index) => part.text.charAt(index).replace(UNCOUNTED, '') !== '')
      .map((index) => ({ at: at + index, images: 0 }))
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
  { type, direction, widthPx }: TextPlace,
  kit: TextKit,
  whiteSpace: 'normal' | 'nowrap',
): Promise<MeasuredNode> {
  const width = widthPx * UNITS
  const node: Node = {
    type: 'container',
    dir: direction,
    style: { display: 'block', width, ...typeCss(type, UNITS), whiteSpace, overflowWrap: 'anywhere' },
    children: textNodes(text, kit),
  }
  return measured({ node, fonts: kit.fonts, images: kit.images }, width)
}
