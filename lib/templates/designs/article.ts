/** An article: its title, who wrote it and when; with a picture beside it where there is one. */
import { mixed } from '../colours/contrast'
import { box, column, type Frame } from '../frame'
import { brandRow } from '../parts/brand'
import { padded, whole } from '../parts/ground'
import { atStart, gap, line, sizesFrom, title, words } from '../parts/words'
import type { Template, TemplateInput } from '../template'

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const initialOf = (name: string): string =>
  [...graphemes.segment(name.trim())][0]?.segment.toLocaleUpperCase() ?? ''

function author(input: TemplateInput, widthPx: number): Frame | null {
  const { texts, look } = input
  const { name, date } = texts
  if (!name && !date) return null
  const side = 72
  const initial =
    name &&
    words(
      { direction: 'ltr' },
      {
        part: 'initial',
        text: initialOf(name),
        widthPx: side,
        heightPx: side,
        linesMax: 1,
        sizes: [32],
        weight: 600,
        colour: look.onPlane,
        centred: true,
      },
    )
  const room = { widthPx: widthPx - side - 22, heightPx: 40, linesMax: 1, leading: 1.3 }
  return line(input, { alignItems: 'center', height: side, flexShrink: 0 }, [
    initial
      ? box(
          {
            width: side,
            height: side,
            borderRadius: side / 2,
            backgroundColor: look.plane,
            alignItems: 'center',
            justifyContent: 'center',
          },
          [initial],
        )
      : null,
    initial ? gap(22) : null,
    column({ ...atStart(input), justifyContent: 'center' }, [
      words(input, { ...room, part: 'name', text: name, sizes: [28, 24], weight: 600, colour: look.ink }),
      words(input, { ...room, part: 'date', text: date, sizes: [24], colour: look.soft }),
    ]),
  ])
}

export const article: Template = {
  id: 'article',
  texts: ['title', 'name', 'date', 'site'],
  hasPicture: true,
  tone: 'light',
  draw(input) {
    const { canvas, look, picture, direction } = input
    const isWide = canvas.name === 'wide'
    const pad = isWide ? 64 : 56
    const shown = picture && (isWide ? { width: 400, height: canvas.height - 2 * pad } : { width: canvas.width - 2 * pad, height: 240 })
    const across = isWide && shown ? shown.width + 56 : 0
    const down = !isWide && shown ? shown.height + 36 : 0
    const widthPx = canvas.width - 2 * pad - across
    const head = isWide || !shown ? 48 : 0
    const foot = 72
    const image: Frame | null = shown && { kind: 'picture', name: 'picture', ...shown, style: { borderRadius: 28, flexShrink: 0 } }
    const text = column({ width: widthPx, height: canvas.height - 2 * pad - down, justifyContent: 'space-between', ...atStart(input) }, [
      column(atStart(input), [
        head ? brandRow(input, { widthPx, heightPx: head, sizePx: 27, colour: look.accent }) : null,
        head ? gap(26) : null,
        title(input, {
          widthPx,
          heightPx: canvas.height - 2 * pad - down - foot - 28 - (head ? head + 26 : 0),
          sizes: sizesFrom(shown ? 80 : 104, 34, 2),
        }),
      ]),
      author(input, widthPx),
    ])
    return whole(
      input,
      { ...padded(pad), justifyContent: 'space-between', flexDirection: isWide ? (direction === 'rtl' ? 'row' : 'row-reverse') : 'column' },
      [image, text],
      [box({ position: 'absolute', left: 0, top: 0, width: canvas.width, height: 12, backgroundColor: input.tone === 'brand' ? mixed(look.ground, look.ink, 0.25) : look.fill })],
    )
  },
} // prettier-ignore
