/** The two pictures that are made of one, and how a picture is placed in them. Plain Node runs this file too. */

export const SHAPES = {
  /** What the guide asks for: the large card. */
  wide: { width: 1_200, height: 630 },
  /** For the cards that are square, and for profile-like places. */
  square: { width: 400, height: 400 },
} as const
export const SHAPE_NAMES = ['wide', 'square'] as const
export type ShapeName = (typeof SHAPE_NAMES)[number]

export interface Size {
  width: number
  height: number
}
export interface Box extends Size {
  left: number
  top: number
}

export type Placement =
  /** As large as it goes, around what draws the eye: skin, saturation, contrast. It knows neither faces nor words. */
  | { kind: 'attention' }
  /** As large as it goes, with this point (shares 0..1 of the upright picture) as near to the middle as the edges allow. */
  | { kind: 'focus'; x: number; y: number }
  /** This part of the upright picture, in pixels; what of it has another shape is cut around its middle. */
  | { kind: 'crop'; box: Box }
  /** Nothing is cut: the background fills what is left. */
  | { kind: 'whole' }

/** The largest box of a shape in a picture, around a point. */
export function boxAround({ width, height }: Size, shape: Size, x: number, y: number): Box {
  const scale = Math.min(width / shape.width, height / shape.height)
  const box = { width: shape.width * scale, height: shape.height * scale }
  return {
    ...box,
    left: between(x * width - box.width / 2, 0, width - box.width),
    top: between(y * height - box.height / 2, 0, height - box.height),
  }
}

/** The part of a picture that is asked for, trimmed to the picture and to the shape. */
export function boxWithin(source: Size, shape: Size, asked: Box): Box {
  const left = between(asked.left, 0, source.width - 1)
  const top = between(asked.top, 0, source.height - 1)
  const part = {
    width: between(asked.width, 1, source.width - left),
    height: between(asked.height, 1, source.height - top),
  }
  const inner = boxAround(part, shape, 0.5, 0.5)
  return { ...inner, left: left + inner.left, top: top + inner.top }
}

const between = (value: number, min: number, max: number): number =>
  Math.min(Math.max(Number.isFinite(value) ? value : min, min), Math.max(min, max))

/** What a small card keeps of each: WhatsApp cuts a square from the middle. As shares of the picture. */
export const SMALL_CARD: Readonly<Record<ShapeName, Box>> = {
  wide: { left: (1_200 - 630) / 2 / 1_200, top: 0, width: 630 / 1_200, height: 1 },
  square: { left: 0, top: 0, width: 1, height: 1 },
}
/** Within what every card keeps, and clear of rounded corners and edges. */
const EDGE = 0.08
export const SAFE_AREA: Readonly<Record<ShapeName, Box>> = {
  wide: inset(SMALL_CARD.wide, EDGE * (630 / 1_200), EDGE),
  square: inset(SMALL_CARD.square, EDGE, EDGE),
}

function inset({ left, top, width, height }: Box, across: number, down: number): Box {
  return { left: left + across, top: top + down, width: width - 2 * across, height: height - 2 * down }
}
