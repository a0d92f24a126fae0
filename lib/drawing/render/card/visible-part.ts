/** The part of a stored thumbnail that a card shows, as a small JPEG of our own; null when the thumbnail cannot be read. */
import sharp from 'sharp'
import type { CardModel, Layout } from '@/lib/preview/vocabulary/card'
import type { CardPicture } from '../../boxes/card-input'
import { cardGeometry } from '../../geometry/card-geometry'

/** Enough for a drawing three times as large. */
const DENSITY_MAX = 3
const QUALITY = 88

export interface StoredThumbnail {
  size: 'small' | 'large'
  jpeg: Uint8Array
}

/** `layout` may be another than the card's own: then the picture is cut as that layout cuts it. */
export async function visiblePart(
  card: Pick<CardModel, 'surface' | 'layout' | 'image'>,
  layout: Layout,
  thumbnail: StoredThumbnail | null,
): Promise<CardPicture | null> {
  if (!thumbnail || layout === 'text' || layout === 'none') return null
  try {
    const stored = sharp(thumbnail.jpeg, { failOn: 'error' })
    const { width = 0, height = 0 } = await stored.metadata()
    const part = partOf(card, layout, thumbnail.size, { width, height })
    const { pictureWidthPx } = cardGeometry(card.surface, layout, null, part)
    // A thumbnail beside the text is stretched to the card's height, so it may be drawn larger than its box is wide.
    const { data, info } = await stored
      .extract(part)
      .resize({ width: Math.ceil(pictureWidthPx * DENSITY_MAX), withoutEnlargement: true })
      .jpeg({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true })
    return { jpeg: data, width: info.width, height: info.height }
  } catch {
    return null
  }
}

interface Size {
  width: number
  height: number
}

function partOf(
  { layout: own, image }: Pick<CardModel, 'layout' | 'image'>,
  layout: Layout,
  stored: 'small' | 'large',
  { width, height }: Size,
) {
  // The small one is stored as the square that is shown; the large one is the whole picture.
  const whole = { left: 0, top: 0, width, height }
  if (layout === own && image && stored === 'large') {
    const scale = width / image.width
    const left = Math.min(width - 1, Math.max(0, Math.floor(image.crop.x * scale)))
    const top = Math.min(height - 1, Math.max(0, Math.floor(image.crop.y * scale)))
    return {
      left,
      top,
      width: Math.max(1, Math.min(width - left, Math.round(image.crop.width * scale))),
      height: Math.max(1, Math.min(height - top, Math.round(image.crop.height * scale))),
    }
  }
  if (layout === own || layout === 'landscape') return whole
  const side = Math.min(width, height)
  return {
    left: Math.floor((width - side) / 2),
    top: Math.floor((height - side) / 2),
    width: side,
    height: side,
  }
}
