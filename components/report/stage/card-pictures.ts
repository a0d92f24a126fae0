/** Addresses of the stored thumbnails of one report, as the routes serve them. */
import type { CardModel } from '@/lib/preview/vocabulary/card'

export interface Pictures {
  small: string | null
  large: string | null
}

export function pictureOf(card: Pick<CardModel, 'image'>, pictures: Pictures): string | null {
  if (!card.image) return null
  return card.image.thumbnail === 'large'
    ? (pictures.large ?? pictures.small)
    : (pictures.small ?? pictures.large)
}
