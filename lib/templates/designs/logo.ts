/** The logo alone, or the name of the site where there is none, and one sentence below. */
import { column } from '../frame'
import { logoFrame } from '../parts/brand'
import { discs, padded, padOf, stroke, whole } from '../parts/ground'
import { gap, sizesFrom, words } from '../parts/words'
import type { Template } from '../template'

export const logo: Template = {
  id: 'logo',
  texts: ['title', 'site'],
  hasPicture: false,
  tone: 'brand',
  draw(input) {
    const { canvas, look, texts, logo: sign } = input
    const isWide = canvas.name === 'wide'
    const pad = padOf(input)
    const widthPx = canvas.width - 2 * pad
    return whole(
      input,
      { ...padded(pad), justifyContent: 'center', alignItems: 'center' },
      [
        sign ? logoFrame(sign, { widthPx: widthPx * 0.7, heightPx: isWide ? 190 : 250 }, look.ground) : null,
        sign ? gap(34) : null,
        words(input, {
          part: 'site',
          text: sign && sign.width / sign.height > 2.2 ? '' : texts.site,
          widthPx,
          heightPx: 200,
          linesMax: 2,
          sizes: sign ? sizesFrom(60, 36) : sizesFrom(128, 48),
          leading: 1.1,
          weight: 700,
          trackingEm: -0.03,
          colour: look.ink,
          centred: true,
        }),
        texts.title && texts.title !== texts.site
          ? column({ alignItems: 'center' }, [
              gap(22),
              sign ? null : stroke(look.fill, 64),
              sign ? null : gap(24),
              words(input, {
                part: 'title',
                text: texts.title,
                widthPx: widthPx * 0.86,
                heightPx: isWide ? 96 : 170,
                linesMax: isWide ? 2 : 4,
                sizes: [36, 32, 28],
                leading: 1.3,
                colour: look.soft,
                centred: true,
              }),
            ])
          : null,
      ],
      discs(input),
    )
  },
}
