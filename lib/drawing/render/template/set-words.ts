/** Sets the words of a picture: the largest size in which all have room and no word is broken, lines of even length, an ellipsis where nothing else helps. */
import type { Frame, LinesFrame, SetFrame, WordsFrame } from '@/lib/templates/frame'
import { directionOf } from '../../text/message-parts'
import { fittedText, type TextPlace } from '../typesetting/text-lines'
import type { TextKit } from '../typesetting/text-kit'
import { phraseStarts } from './phrase-starts'

export async function setFrame(frame: Frame, kit: TextKit): Promise<SetFrame> {
  if (frame.kind === 'picture') return frame
  if (frame.kind === 'words') return setWords(frame, kit)
  return { ...frame, children: await Promise.all(frame.children.map((child) => setFrame(child, kit))) }
}

export const saidIn = (frame: Frame): string =>
  frame.kind === 'words' ? frame.text : frame.kind === 'box' ? frame.children.map(saidIn).join(' ') : ''

async function setWords(frame: WordsFrame, kit: TextKit): Promise<LinesFrame> {
  const { text, widthPx, steps, weight } = frame
  const direction = directionOf(text)
  const placeOf = ({ sizePx, linePx }: WordsFrame['steps'][number]): TextPlace => ({
    type: { sizePx, linePx, weight },
    direction,
    widthPx,
  })
  for (const step of steps) {
    const starts = await phraseStarts(text, placeOf(step), kit)
    if (!starts || starts.length > step.linesMax || breaksWord(text, starts)) continue
    return setAs(frame, step, linesOf(text, await evened(text, starts, placeOf(step), kit)))
  }
  // A word that is longer than its line in every size is broken; a text with too many words is cut.
  for (const step of steps) {
    const starts = await phraseStarts(text, placeOf(step), kit)
    if (starts && starts.length <= step.linesMax) return setAs(frame, step, linesOf(text, starts))
  }
  const last = steps.at(-1) ?? { sizePx: 16, linePx: 20, linesMax: 1 }
  return setAs(frame, last, await cut(text, placeOf(last), last.linesMax, kit))
}

const setAs = (
  { part, weight, colour, trackingEm, align, text, widthPx }: WordsFrame,
  { sizePx, linePx }: { sizePx: number; linePx: number },
  lines: readonly string[],
): LinesFrame => ({
  kind: 'lines',
  part,
  weight,
  colour,
  // Between joined letters there is no room to take.
  trackingEm: JOINED.test(text) ? 0 : trackingEm,
  align,
  lines: withoutLoneEllipsis(lines.filter((line) => line !== '')),
  direction: directionOf(text),
  widthPx,
  sizePx,
  linePx,
})

/** An ellipsis is no line. */
function withoutLoneEllipsis(lines: string[]): string[] {
  const before = lines.at(-2)
  if (before === undefined || lines.at(-1) !== '…') return lines
  const signs = Array.from(graphemes.segment(before), ({ segment }) => segment)
  return [...lines.slice(0, -2), `${signs.slice(0, -2).join('').trimEnd()}…`]
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Mongolian}]/u

const linesOf = (text: string, starts: readonly number[]): string[] =>
  starts.map((from, at) => text.slice(from, starts[at + 1]).trim())

/** Where a line may end without a space: scripts that have none between words, hyphens, emoji. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef\p{Cs}\ufe0f]/u
const ENDS_LINE = /[\s\p{Pd}\u200b]/u

function breaksWord(text: string, starts: readonly number[]): boolean {
  return starts.slice(1).some((at) => {
    const [before, after] = [text.charAt(at - 1), text.charAt(at)]
    return !ENDS_LINE.test(before) && !/\s/u.test(after) && !UNSPACED.test(before) && !UNSPACED.test(after)
  })
}

const EVENED_LINES_MAX = 6
const STEP_PX = 6

/** The narrowest lines of which there are no more: a last line is then no word alone. */
async function evened(text: string, starts: number[], place: TextPlace, kit: TextKit): Promise<number[]> {
  if (starts.length === 1 || starts.length > EVENED_LINES_MAX) return starts
  let [best, low, high] = [starts, place.widthPx * 0.5, place.widthPx]
  while (high - low > STEP_PX) {
    const middle = (low + high) / 2
    const tried = await phraseStarts(text, { ...place, widthPx: middle }, kit)
    if (tried && tried.length <= starts.length && !breaksWord(text, tried)) {
      best = tried
      high = middle
    } else low = middle
  }
  return best
}

async function cut(text: string, place: TextPlace, linesMax: number, kit: TextKit): Promise<string[]> {
  const line = { ...place, part: 'title', text, box: {}, linesMax, ending: 'letter' } as const
  const fitted = await fittedText(line, place.widthPx, kit)
  if (!fitted) return [text]
  if ('whole' in fitted) return linesOf(text, (await phraseStarts(text, place, kit)) ?? [0])
  const above = fitted.above === '' ? [] : linesOf(fitted.above, (await phraseStarts(fitted.above, place, kit)) ?? [0])
  return [...above, fitted.last.replace(/[\s.,;:،、。-]+…$/u, '…')]
} // prettier-ignore
