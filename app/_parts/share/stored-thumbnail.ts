/** Reads a report's thumbnail from the store: the wanted size, else the other one. */
import type { DrawableReport } from './drawable-report'
import { readPicture } from '@/lib/services/pictures/read-picture'
import type { StoredThumbnail } from '@/lib/drawing/render/card/visible-part'

export async function storedThumbnail(
  { image }: Pick<DrawableReport, 'image'>,
  wanted: StoredThumbnail['size'] | null,
): Promise<StoredThumbnail | null> {
  if (!image || !wanted) return null
  for (const size of [wanted, wanted === 'large' ? 'small' : 'large'] as const) {
    const stored = image.thumbnails[size]
    const jpeg = stored && (await readPicture(stored).catch(() => null))
    if (jpeg) return { size, jpeg }
  }
  return null
}
