/** A product: its picture, its name, its price. */
import { box, column, type Frame } from '../frame'
import { brandRow } from '../parts/brand'
import { padded, whole } from '../parts/ground'
import { atStart, gap, sizesFrom, title, words } from '../parts/words'
import type { Template, TemplateInput } from '../template'

function price(input: TemplateInput, widthPx: number): Frame | null {
  const { look, texts } = input
  const said = words(input, {
    part: 'price',
    text: texts.price,
    widthPx: widthPx - 64,
    heightPx: 60,
    linesMax: 1,
    sizes: sizesFrom(46, 26),
    weight: 700,
    trackingEm: -0.02,
    colour: look.onPlane,
  })
  if (!said) return null
  return box(
    {
      paddingLeft: 32,
      paddingRight: 32,
      height: 88,
      borderRadius: 44,
      backgroundColor: look.plane,
      alignItems: 'center',
    },
    [said],
  )
}

export const product: Template = {
  id: 'product',
  texts: ['title', 'price', 'site'],
  hasPicture: true,
  tone: 'light',
  draw(input) {
    const { canvas, look, picture, direction } = input
    const isWide = canvas.name === 'wide'
    const pad = isWide ? 64 : 48
    const shown = picture ? (isWide ? { width: 566, height: 630 } : { width: 800, height: 400 }) : null
    const room = {
      width: isWide ? canvas.width - (shown?.width ?? 0) : canvas.width,
      height: isWide ? canvas.height : canvas.height - (shown?.height ?? 0),
    }
    const widthPx = room.width - 2 * pad
    const head = isWide || !shown ? 56 : 0
    const text = column(
      { ...padded(pad), width: room.width, height: room.height, justifyContent: 'space-between', ...atStart(input) },
      [
        head ? (brandRow(input, { widthPx, heightPx: head, sizePx: 28, colour: look.soft }) ?? gap(1)) : null,
        column(atStart(input), [
          title(input, {
            widthPx,
            heightPx: room.height - 2 * pad - head - (input.texts.price ? 88 + 34 : 0) - (head ? 24 : 0),
            sizes: sizesFrom(shown ? 84 : 120, 30, 2),
            trackingEm: -0.025,
          }),
          input.texts.price ? gap(isWide ? 34 : 24) : null,
          price(input, widthPx),
        ]),
      ],
    )
    const image: Frame | null = shown && { kind: 'picture', name: 'picture', ...shown, style: {} }
    return whole(
      input,
      isWide
        ? { flexDirection: direction === 'rtl' ? 'row' : 'row-reverse', justifyContent: 'space-between' }
        : { flexDirection: 'column' },
      [image, text],
      shown ? [] : [box({ position: 'absolute', left: 0, top: canvas.height - 14, width: canvas.width, height: 14, backgroundColor: look.fill })],
    )
  },
} // prettier-ignore
