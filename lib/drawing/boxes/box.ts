/** A box of a message as data, in px and colours of the token table; and the same as CSS, for the browser and for the engine on the server. */
import type { Colour, TextStyle } from '../tokens/surface-tokens'

export interface Box {
  /** Left out: its text, or whatever it is filled with. */
  flow?: 'row' | 'column'
  widthPx?: number
  /** As wide as its place, and as high as this shape then is. */
  ratio?: number
  maxWidthPx?: number
  heightPx?: number
  minHeightPx?: number
  maxHeightPx?: number
  /** Top, right, bottom, left. */
  paddingPx?: readonly [number, number, number, number]
  marginTopPx?: number
  marginBottomPx?: number
  colour?: Colour
  ground?: Colour
  /** One for all corners, or: top left, top right, bottom right, bottom left. */
  radiusPx?: number | readonly [number, number, number, number]
  shadow?: { downPx: number; blurPx: number; colour: Colour }
  /** What reaches over its edge is not seen. */
  clips?: boolean
  /** Takes the room that is left in its row. */
  grows?: boolean
  /** Keeps its size where room is short. */
  rigid?: boolean
  /** Of its children, along its flow. */
  centred?: boolean
  /** Of itself, across the flow it is in. */
  place?: 'centre' | 'stretch'
  direction?: 'ltr' | 'rtl'
  type?: TextStyle
  trackingPx?: number
}

/** A part of CSS that React and the engine both take. Sizes are those of border boxes; a direction is an attribute of the element. */
export type BoxCss = {
  display?: 'flex'
  flexDirection?: 'row' | 'column'
  justifyContent?: 'center'
  alignSelf?: 'center' | 'stretch'
  flexGrow?: number
  flexShrink?: number
  minWidth?: number
  width?: number | '100%'
  aspectRatio?: string
  maxWidth?: number
  height?: number
  minHeight?: number
  maxHeight?: number
  padding?: string
  marginTop?: number
  marginBottom?: number
  color?: string
  backgroundColor?: string
  borderRadius?: string
  boxShadow?: string
  overflow?: 'hidden'
  fontSize?: number
  lineHeight?: string
  fontWeight?: number
  letterSpacing?: string
}

/** @param scale of the drawing: 2 makes everything twice as large. */
export function boxCss(box: Box, colourOf: (colour: Colour) => string, scale = 1): BoxCss {
  const { flow, paddingPx, radiusPx, shadow, type, place, ratio } = box
  const css: BoxCss = {}
  if (flow) Object.assign(css, { display: 'flex', flexDirection: flow })
  if (box.centred) css.justifyContent = 'center'
  if (place) css.alignSelf = place === 'centre' ? 'center' : 'stretch'
  if (box.grows) Object.assign(css, { flexGrow: 1, flexShrink: 1, minWidth: 0 })
  if (box.rigid) css.flexShrink = 0
  if (ratio !== undefined) Object.assign(css, { width: '100%', aspectRatio: `${ratio} / 1` })
  for (const [key, length] of Object.entries(lengthsOf(box)))
    if (length) Object.assign(css, { [key]: length * scale })
  const px = (length: number) => `${length * scale}px`
  if (paddingPx) css.padding = paddingPx.map(px).join(' ')
  if (radiusPx !== undefined) css.borderRadius = [radiusPx].flat().map(px).join(' ')
  if (shadow) css.boxShadow = `0 ${px(shadow.downPx)} ${px(shadow.blurPx)} ${colourOf(shadow.colour)}`
  if (box.colour) css.color = colourOf(box.colour)
  if (box.ground) css.backgroundColor = colourOf(box.ground)
  if (box.clips) css.overflow = 'hidden'
  if (type) Object.assign(css, typeCss(type, scale))
  if (box.trackingPx) css.letterSpacing = px(box.trackingPx)
  return css
}

const lengthsOf = (box: Box) => ({
  width: box.widthPx,
  maxWidth: box.maxWidthPx,
  height: box.heightPx,
  minHeight: box.minHeightPx,
  maxHeight: box.maxHeightPx,
  marginTop: box.marginTopPx,
  marginBottom: box.marginBottomPx,
})

export const typeCss = ({ sizePx, linePx, weight }: TextStyle, scale = 1) => ({
  fontSize: sizePx * scale,
  lineHeight: `${linePx * scale}px`,
  fontWeight: weight,
})
