/** Does the image's shape fit a card? */
import { limitOf, type PictureLayout } from '../../../vocabulary/client'
import type { PictureFact } from '../../../vocabulary/facts'
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fail, fix, pass, warn } from '../../check'
import { drawnAlike } from '../../image/drawn-alike'

/** Our own line for "near": within a tenth of the ratio, as 16:9 and 2:1 are to 1.91:1. */
const NEAR = 0.1

export const imageRatio = defineCheck({
  id: 'image-ratio',
  group: 'image',
  weight: 3,
  needs: ['picture', 'image'],
  witnesses: [
    'imageRatioBest',
    'imageRatioSquare',
    'imageRatioMax',
    'imageRatioClampMin',
    'imageRatioClampMax',
    'imageRatioIosParting',
  ],
  run({ picture, image }, audience) {
    const { client } = audience
    const { width, height } = picture
    const { drawn, clients } = drawnAlike(picture, image.bytes, audience)
    const crop = drawn.image?.crop ?? null
    const isWhole = crop?.width === width && crop.height === height
    const max = limitOf(client, 'imageRatioMax')
    const isTooWide = width / height > max
    const shape = { ratio: [width, height], ...(isTooWide && { above: max }) } as const
    const size = { pixels: [width, height] } as const
    const visible = crop && ({ pixels: [crop.width, crop.height] } as const)
    const evidence = [
      { label: phrase('evidence.shape', {}), value: phrase('evidence.shape-and-size', { shape, size }) },
      ...(visible && !isWhole
        ? [
            {
              label: phrase('evidence.visible-on', { clients }),
              value: phrase('evidence.from-centre', { size: visible }),
            },
          ]
        : []),
    ]
    const [best, square] = [limitOf(client, 'imageRatioBest'), limitOf(client, 'imageRatioSquare')]
    const rest = { evidence, fix: fix('export-in-shape', { size, best }) }
    const disputed = ['imageRatioMax'] as const
    if (isTooWide) {
      return visible
        ? fail('too-wide', { shape, max, clients, visible }, { ...rest, disputed })
        : fail('too-wide-and-small', { shape, max, clients }, rest)
    }
    const asked = { shape, best, square }
    const ratio = width / height
    if (isNear(ratio, best) || isNear(ratio, square)) return pass('fits', asked, { evidence })
    if (!visible) return warn('unusual-and-too-small', { ...asked, clients }, rest)
    if (!isWhole) return warn('cut', { shape, clients, visible }, rest)
    const isCutElsewhere = audience.app.some((other) => cuts(other.layOut(picture, image.bytes), picture))
    return isCutElsewhere
      ? warn('unusual', { ...asked, clients }, rest)
      : pass('unusual-but-whole', asked, { evidence })
  },
})

const cuts = ({ image }: PictureLayout, { width, height }: PictureFact): boolean =>
  image !== null && (image.crop.width < width || image.crop.height < height)

const isNear = (ratio: number, wanted: number): boolean => Math.abs(ratio / wanted - 1) <= NEAR
