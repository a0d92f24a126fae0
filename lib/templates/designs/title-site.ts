/** A title, and below a line whose it is. */
import { brandRow } from '../parts/brand'
import { padded, padOf, stroke, whole } from '../parts/ground'
import { box, column } from '../frame'
import { atStart, gap, line, sizesFrom, title } from '../parts/words'
import type { Template } from '../template'

export const titleAndSite: Template = {
  id: 'title-site',
  texts: ['title', 'site'],
  hasPicture: false,
  tone: 'light',
  draw(input) {
    const { canvas, look, direction } = input
    const pad = padOf(input)
    const foot = 64
    const edge = 16
    const widthPx = canvas.width - 2 * pad - edge
    return whole(
      input,
      {
        ...padded(pad),
        ...(direction === 'rtl' ? { paddingRight: pad + edge } : { paddingLeft: pad + edge }),
        justifyContent: 'space-between',
        alignItems: 'stretch',
      },
      [
        column(atStart(input), [
          title(input, {
            widthPx,
            heightPx: canvas.height - 2 * pad - foot - 72,
            sizes: sizesFrom(120, 40),
          }),
          gap(32),
          stroke(look.fill),
        ]),
        line(input, { alignItems: 'center' }, [brandRow(input, { widthPx, heightPx: foot, sizePx: 32 })]),
      ],
      [
        box({
          position: 'absolute',
          top: 0,
          left: direction === 'rtl' ? canvas.width - edge : 0,
          width: edge,
          height: canvas.height,
          backgroundColor: look.fill,
        }),
      ],
    )
  },
}
