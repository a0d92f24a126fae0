/** The tags that name a picture which was made here: to paste, with a gap where the address of the upload belongs. */
import { gap } from '../judge/values/gaps'
import { metaTag } from '../judge/tags/meta-tag'

export function pictureTags({ width, height }: { width: number; height: number }): string {
  return [
    metaTag('og:image', gap('image')),
    metaTag('og:image:type', 'image/jpeg'),
    metaTag('og:image:width', String(width)),
    metaTag('og:image:height', String(height)),
  ].join('\n')
}
