/** What a page must offer for each layout of the card, in one line with the limits filled in. */
import type { Layout } from '../vocabulary/card'
import { limit } from '../vocabulary/limits'

export interface LayoutNeed {
  needs: string
  /** A picture size that gets this layout, as words; null where there is no picture. */
  placeholder: string | null
}

const WIDTH_FULL = 1_200

export function layoutNeeds(): Record<Layout, LayoutNeed> {
  const wide = limit('imageWidthLarge')
  const high = limit('imageHeightLarge')
  const small = limit('imageSideSmall')
  const fullHeight = Math.ceil(WIDTH_FULL / limit('imageRatioBest') / 10) * 10
  return {
    landscape: {
      needs: `Needs an image wider than high, at least ${wide} × ${high} px`,
      placeholder: `${WIDTH_FULL} × ${fullHeight}`,
    },
    square: {
      needs: `Needs an image as high as wide or higher, at least ${wide} px wide`,
      placeholder: `${WIDTH_FULL} × ${WIDTH_FULL}`,
    },
    thumbnail: {
      needs: `Needs an image of at least ${small} × ${small} px`,
      placeholder: `${small} × ${small}`,
    },
    text: { needs: 'Needs a title or a description, and no image', placeholder: null },
    none: { needs: 'No title and no description: the bare link', placeholder: null },
  }
}
