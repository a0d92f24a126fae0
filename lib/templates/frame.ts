/** A picture as a tree of boxes, words and pictures, in px of its canvas; of CSS only what both engines draw alike. */

export type FrameStyle = Readonly<{
  flexDirection?: 'row' | 'row-reverse' | 'column'
  justifyContent?: 'flex-start' | 'flex-end' | 'center' | 'space-between'
  alignItems?: 'flex-start' | 'flex-end' | 'center' | 'stretch'
  flexShrink?: 0
  position?: 'absolute' | 'relative'
  left?: number
  right?: number
  top?: number
  bottom?: number
  width?: number
  height?: number
  marginTop?: number
  marginBottom?: number
  marginLeft?: number
  marginRight?: number
  paddingTop?: number
  paddingBottom?: number
  paddingLeft?: number
  paddingRight?: number
  borderRadius?: number
  borderTopLeftRadius?: number
  borderBottomRightRadius?: number
  backgroundColor?: string
  backgroundImage?: string
  overflow?: 'hidden'
  opacity?: number
}>

export interface BoxFrame {
  kind: 'box'
  style: FrameStyle
  children: readonly Frame[]
}

export type Weight = 400 | 500 | 600 | 700

/** How words look, whatever they are. */
export interface WordsLook {
  weight: Weight
  colour: string
  /** Of the size; never above 0, so that words are no wider than they were measured. */
  trackingEm: number
  align: 'left' | 'center' | 'right'
}

/** Words that are still to be set: in the largest size in which all of them have room without a word being broken. */
export interface WordsFrame extends WordsLook {
  kind: 'words'
  /** What they are, for whoever reads the code. */
  part: string
  text: string
  widthPx: number
  /** The largest first. */
  steps: readonly { sizePx: number; linePx: number; linesMax: number }[]
}

/** Words that are set: each line is one line. */
export interface LinesFrame extends WordsLook {
  kind: 'lines'
  part: string
  lines: readonly string[]
  direction: 'ltr' | 'rtl'
  widthPx: number
  sizePx: number
  linePx: number
}

/** Which picture, and the size it has here; it fills its place. */
export interface PictureFrame {
  kind: 'picture'
  name: PictureName
  width: number
  height: number
  style: FrameStyle
}

export const PICTURE_NAMES = ['picture', 'logo'] as const
export type PictureName = (typeof PICTURE_NAMES)[number]

export type Frame = BoxFrame | WordsFrame | PictureFrame
export type SetFrame = (Omit<BoxFrame, 'children'> & { children: readonly SetFrame[] }) | LinesFrame | PictureFrame // prettier-ignore

export const box = (style: FrameStyle, children: readonly (Frame | null)[] = []): BoxFrame => ({
  kind: 'box',
  style,
  children: children.filter((child) => child !== null),
})
export const column = (style: FrameStyle, children: readonly (Frame | null)[]): BoxFrame =>
  box({ flexDirection: 'column', ...style }, children)
