/** What a page must offer for each layout of the card, with the limits filled in. */
import type { Layout } from '../vocabulary/card'
import { limit } from '../vocabulary/limits'
import { type Message, phrase, type Quantity } from '../vocabulary/message'

export interface LayoutNeed {
  needs: Message
  /** A picture size that gets this layout; null where there is no picture. */
  placeholder: Quantity | null
}

const WIDTH_FULL = 1_200

export function layoutNeeds(): Record<Layout, LayoutNeed> {
  const [width, height, side] = [limit('imageWidthLarge'), limit('imageHeightLarge'), limit('imageSideSmall')]
  const fullHeight = Math.ceil(WIDTH_FULL / limit('imageRatioBest') / 10) * 10
  return {
    landscape: {
      needs: phrase('card.needs.landscape', { width, height }),
      placeholder: { pixels: [WIDTH_FULL, fullHeight] },
    },
    square: {
      needs: phrase('card.needs.square', { width }),
      placeholder: { pixels: [WIDTH_FULL, WIDTH_FULL] },
    },
    thumbnail: { needs: phrase('card.needs.thumbnail', { side }), placeholder: { pixels: [side, side] } },
    text: { needs: phrase('card.needs.text', {}), placeholder: null },
    none: { needs: phrase('card.needs.none', {}), placeholder: null },
  }
}
