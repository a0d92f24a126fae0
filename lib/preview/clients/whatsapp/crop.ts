/** The part of a picture that a card shows. */
import type { Crop } from '../../vocabulary/card'
import { limit } from '../../vocabulary/limits'

export interface Pixels {
  width: number
  height: number
}

/** How near to a border (share of it) is near enough to be told. */
export const NEAR = 0.1

/** Height to width clamped to 0.25…1, cut from the centre. */
export function largeCrop({ width, height }: Pixels): Crop {
  const visibleHeight = Math.min(height, Math.round(width * limit('imageRatioClampMax')))
  const visibleWidth = Math.min(width, Math.round(height / limit('imageRatioClampMin')))
  return {
    x: Math.floor((width - visibleWidth) / 2),
    y: Math.floor((height - visibleHeight) / 2),
    width: visibleWidth,
    height: visibleHeight,
  }
}

export function centreSquare({ width, height }: Pixels): Crop {
  const side = Math.min(width, height)
  return { x: Math.floor((width - side) / 2), y: Math.floor((height - side) / 2), width: side, height: side }
}
