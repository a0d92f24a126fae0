/** An event: when, what, where. The date has a panel of its own. */
import { box, column } from '../frame'
import { brandRow } from '../parts/brand'
import { padded, whole } from '../parts/ground'
import { atStart, gap, sizesFrom, title, words } from '../parts/words'
import type { Template } from '../template'

export const event: Template = {
  id: 'event',
  texts: ['title', 'date', 'place', 'site'],
  hasPicture: false,
  tone: 'light',
  draw(input) {
    const { canvas, look, texts, direction } = input
    const isWide = canvas.name === 'wide'
    const pad = isWide ? 64 : 52
    const panel = isWide ? { width: 360, height: canvas.height } : { width: canvas.width, height: 200 }
    const hasDate = texts.date !== ''
    const room = {
      width: isWide && hasDate ? canvas.width - panel.width : canvas.width,
      height: isWide || !hasDate ? canvas.height : canvas.height - panel.height,
    }
    const widthPx = room.width - 2 * pad
    const foot = 52
    const place = 84
    const date = hasDate
      ? column(
          { ...panel, ...padded(isWide ? 36 : 52), backgroundColor: look.plane, justifyContent: 'center', flexShrink: 0, ...(isWide ? { alignItems: 'center' } : atStart(input)) },
          [
            words(input, {
              part: 'date',
              text: texts.date,
              widthPx: panel.width - (isWide ? 72 : 104),
              heightPx: isWide ? 420 : 110,
              sizes: sizesFrom(isWide ? 96 : 64, 30, 2),
              linesMax: isWide ? 4 : 2,
              leading: 1.14,
              weight: 700,
              trackingEm: -0.03,
              colour: look.onPlane,
              centred: isWide,
            }),
          ],
        )
      : null
    const text = column({ ...padded(pad), width: room.width, height: room.height, justifyContent: 'space-between', ...atStart(input) }, [
      column(atStart(input), [
        title(input, {
          widthPx,
          heightPx: room.height - 2 * pad - foot - 40 - (texts.place ? place + 28 : 0),
          sizes: sizesFrom(104, 34, 2),
        }),
        texts.place ? gap(24) : null,
        words(input, {
          part: 'place',
          text: texts.place,
          widthPx,
          heightPx: place,
          sizes: [34, 30, 26],
          linesMax: 2,
          leading: 1.24,
          colour: look.soft,
        }),
      ]),
      brandRow(input, { widthPx, heightPx: foot, sizePx: 28 }),
    ])
    return whole(
      input,
      { flexDirection: isWide ? (direction === 'rtl' ? 'row-reverse' : 'row') : 'column' },
      [date, text],
      hasDate ? [] : [box({ position: 'absolute', left: 0, top: 0, width: canvas.width, height: 14, backgroundColor: look.fill })],
    )
  },
} // prettier-ignore
