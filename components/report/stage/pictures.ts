/** Addresses of the stored thumbnails of one report, as the routes serve them. */
import type { ReportCard } from '@/lib/preview/report/schema'

export interface Pictures {
  small: string | null
  large: string | null
}

export function pictureOf(card: Pick<ReportCard, 'image'>, pictures: Pictures): string | null {
  if (!card.image) return null
  return card.image.thumbnail === 'large'
    ? (pictures.large ?? pictures.small)
    : (pictures.small ?? pictures.large)
}
