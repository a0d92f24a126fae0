/** Is the picture stored the way it is shown, without an EXIF orientation that turns it? */
import { phrase } from '../../../vocabulary/message'
import { defineCheck, fix, pass, unknown } from '../../check'
import { turnPixels } from '../../image/turn-pixels'

export const imageUpright = defineCheck({
  id: 'image-upright',
  group: 'image',
  weight: 2,
  needs: ['image', 'picture'],
  witnesses: ['imageOrientation'],
  run({ image, picture }) {
    const { width, height, storedAs } = picture
    const size = { pixels: [width, height] } as const
    if (!storedAs) return pass('upright', {})
    const stored = { pixels: [storedAs.width, storedAs.height] } as const
    return unknown(
      'turned-by-exif',
      { stored, size },
      {
        evidence: [
          { label: phrase('evidence.stored-size', {}), value: stored },
          { label: phrase('evidence.size-as-turned', {}), value: size },
        ],
        fix: fix('turn-pixels', {}, turnPixels(image)),
      },
    )
  },
})
