/** A title, as large as it can be said. */
import { logoFrame } from '../parts/brand'
import { discs, padded, padOf, stroke, whole } from '../parts/ground'
import { atStart, sizesFrom, title } from '../parts/words'
import type { Template } from '../template'

export const titleOnly: Template = {
  id: 'title',
  texts: ['title'],
  hasPicture: false,
  tone: 'brand',
  draw(input) {
    const { canvas, look, logo } = input
    const pad = padOf(input)
    const top = 84
    return whole(
      input,
      { ...padded(pad), justifyContent: 'space-between', ...atStart(input) },
      [
        logo ? logoFrame(logo, { widthPx: 420, heightPx: top }, look.ground) : stroke(look.ink),
        title(input, {
          widthPx: canvas.width - 2 * pad,
          heightPx: canvas.height - 2 * pad - top - 36,
          sizes: sizesFrom(140, 40),
          leading: 1.08,
          trackingEm: -0.03,
        }),
      ],
      discs(input),
    )
  },
}
