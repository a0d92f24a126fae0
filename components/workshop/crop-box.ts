/** Where a crop lies on its picture: the one point that a form sends, and the frame that it stands for. */
import { type Box, boxAround, type Size } from '@/lib/imaging/shapes'

/** Shares 0..1 of the picture. */
export interface Point {
  x: number
  y: number
}

/** A crop is as large as it goes, so it has room to move in one direction at most. */
export type Room = 'across' | 'down' | 'none'

/** Less than half a percent is no room that anybody could use. */
const ROOM_MIN = 0.005

export function roomOf(picture: Size, shape: Size): Room {
  const box = boxAround(picture, shape, 0.5, 0.5)
  if (picture.width - box.width > picture.width * ROOM_MIN) return 'across'
  return picture.height - box.height > picture.height * ROOM_MIN ? 'down' : 'none'
}

/** The frame as shares of the picture. */
export function frameOf(picture: Size, shape: Size, { x, y }: Point): Box {
  const box = boxAround(picture, shape, x, y)
  return {
    left: box.left / picture.width,
    top: box.top / picture.height,
    width: box.width / picture.width,
    height: box.height / picture.height,
  }
}

/** The middle of a box, as a share of its picture. */
export const middleOf = ({ left, top, width, height }: Box, picture: Size): Point => ({
  x: (left + width / 2) / picture.width,
  y: (top + height / 2) / picture.height,
})

/** How far along its room a frame lies, 0..1. */
export function travelOf(picture: Size, shape: Size, point: Point): number {
  const { left, top, width, height } = frameOf(picture, shape, point)
  const room = roomOf(picture, shape)
  if (room === 'none') return 0
  return room === 'across' ? left / (1 - width) : top / (1 - height)
}

/** The point of a frame that lies so far along its room; what it cannot move along stays in the middle. */
export function pointAt(picture: Size, shape: Size, travel: number): Point {
  const { width, height } = frameOf(picture, shape, { x: 0.5, y: 0.5 })
  const at = Math.min(1, Math.max(0, travel))
  return { x: width / 2 + at * (1 - width), y: height / 2 + at * (1 - height) }
}
