/** What somebody said, and who. */
import { mixed } from '../colours/contrast'
import { box, column } from '../frame'
import { brandRow } from '../parts/brand'
import { padded, padOf, whole } from '../parts/ground'
import { atStart, gap, line, sizesFrom, title, words } from '../parts/words'
import type { Template, TemplateInput } from '../template'

/** Two leaves for a quotation mark, drawn, so that they are the same in every script. */
function mark({ look, tone }: TemplateInput) {
  const backgroundColor = tone === 'brand' ? mixed(look.ground, look.ink, 0.34) : look.fill
  const leaf = box({ width: 40, height: 52, borderRadius: 6, borderTopLeftRadius: 36, borderBottomRightRadius: 18, backgroundColor })
  return box({ flexDirection: 'row', flexShrink: 0 }, [leaf, gap(12), leaf])
} // prettier-ignore

export const quote: Template = {
  id: 'quote',
  texts: ['title', 'name', 'site'],
  hasPicture: false,
  tone: 'dark',
  draw(input) {
    const { canvas, look, texts } = input
    const pad = padOf(input)
    const foot = 60
    const widthPx = canvas.width - 2 * pad
    return whole(input, { ...padded(pad), justifyContent: 'space-between', alignItems: 'stretch' }, [
      column(atStart(input), [
        mark(input),
        gap(34),
        title(input, {
          widthPx,
          heightPx: canvas.height - 2 * pad - foot - 126,
          sizes: sizesFrom(100, 34, 2),
          leading: 1.18,
          weight: 500,
          trackingEm: -0.018,
        }),
      ]),
      line(input, { alignItems: 'center', justifyContent: 'space-between', height: foot }, [
        line(input, { alignItems: 'center' }, [
          texts.name ? box({ width: 40, height: 4, borderRadius: 2, backgroundColor: look.fill }) : null,
          gap(20),
          words(input, {
            part: 'name',
            text: texts.name,
            widthPx: widthPx * 0.5,
            heightPx: foot,
            sizes: [32, 28, 24],
            linesMax: 1,
            weight: 600,
            colour: look.ink,
          }),
        ]),
        brandRow(input, { widthPx: widthPx * 0.42, heightPx: foot * 0.8, sizePx: 26, colour: look.soft }),
      ]),
    ])
  },
}
