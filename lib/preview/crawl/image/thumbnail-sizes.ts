/** The sides, in pixels, of the thumbnails that are made as the client makes them; the decoder's own process is told them. */
import { limit } from '../../vocabulary/limits'

export interface ThumbnailSizes {
  smallSide: number
  smallSourceSideMin: number
  largeSide: number
  largeSourceWidthMin: number
  largeSourceHeightMin: number
}

export const THUMBNAIL_SIZES: ThumbnailSizes = {
  smallSide: limit('thumbnailSmallSide'),
  smallSourceSideMin: limit('imageSideSmall'),
  largeSide: limit('thumbnailLargeSide'),
  largeSourceWidthMin: limit('imageWidthLarge'),
  largeSourceHeightMin: limit('imageHeightLarge'),
}
