/** A picture over the whole, and a band below with the title; without one the title has all the room. */
import { type BoxFrame, column } from '../frame'
import { brandRow } from '../parts/brand'
import { discs, padded, padOf, stroke, whole } from '../parts/ground'
import { atStart, gap, sizesFrom, title } from '../parts/words'
import type { Template, TemplateInput } from '../template'

function withoutPicture(input: TemplateInput): BoxFrame {
  const { canvas, look } = input
  const pad = padOf(input)
  const widthPx = canvas.width - 2 * pad
  const head = 60
  return whole(
    input,
    { ...padded(pad), justifyContent: 'space-between', ...atStart(input) },
    [
      brandRow(input, { widthPx, heightPx: head, sizePx: 32 }) ?? stroke(look.ink),
      title(input, { widthPx, heightPx: canvas.height - 2 * pad - head - 36, sizes: sizesFrom(124, 40) }),
    ],
    discs(input),
  )
}

export const pictureBand: Template = {
  id: 'picture-band',
  texts: ['title', 'site'],
  hasPicture: true,
  tone: 'brand',
  draw(input) {
    const { canvas, picture, look } = input
    if (!picture) return withoutPicture(input)
    const isWide = canvas.name === 'wide'
    const pad = isWide ? 64 : 48
    const band = isWide ? 218 : 300
    const widthPx = canvas.width - 2 * pad
    const site = 40
    return whole(input, { flexDirection: 'column' }, [
      {
        kind: 'picture',
        name: 'picture',
        width: canvas.width,
        height: canvas.height - band,
        style: { flexShrink: 0 },
      },
      column(
        {
          width: canvas.width,
          height: band,
          paddingLeft: pad,
          paddingRight: pad,
          justifyContent: 'center',
          backgroundColor: look.ground,
          ...atStart(input),
        },
        [
          title(input, {
            widthPx,
            heightPx: band - site - 60,
            sizes: sizesFrom(72, 30, 2),
            linesMax: isWide ? 2 : 4,
          }),
          gap(14),
          brandRow(input, { widthPx, heightPx: site, sizePx: 26, colour: look.soft }),
        ],
      ),
    ])
  },
}
