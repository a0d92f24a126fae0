/** The contract of a template: what is written on it, and how it becomes a tree of boxes on a canvas. Pure. */
import type { Look, Tone } from './colours/look'
import type { BoxFrame } from './frame'

/** In px of a design; a shape is drawn at `scale` of them. */
export const CANVASES = {
  wide: { width: 1200, height: 630, scale: 1 },
  square: { width: 800, height: 800, scale: 0.5 },
} as const
export type CanvasName = keyof typeof CANVASES

/** What may be written. Each design says which of them it takes. */
export const TEXT_FIELDS = ['title', 'site', 'name', 'price', 'date', 'place'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/** More graphemes than these have no room anywhere. */
export const CHARS_MAX: Readonly<Record<TextField, number>> = {
  title: 220,
  site: 60,
  name: 60,
  price: 32,
  date: 48,
  place: 90,
}

export interface PlacedPicture {
  width: number
  height: number
}

export interface LogoPicture extends PlacedPicture {
  /** The mean of what is seen of it. */
  colour: string
  /** It fills its rectangle: an app icon, a photograph. */
  isOpaque: boolean
}

export interface TemplateInput {
  texts: Readonly<Record<TextField, string>>
  look: Look
  tone: Tone
  /** Null: none is there, or none is wanted. */
  logo: LogoPicture | null
  picture: PlacedPicture | null
  /** The side that the title begins on. */
  direction: 'ltr' | 'rtl'
  canvas: { name: CanvasName; width: number; height: number }
}

export interface Template {
  id: string
  /** In the order of its form; `title` is always there. */
  texts: readonly TextField[]
  /** Takes a picture of the page. */
  hasPicture: boolean
  tone: Tone
  draw(input: TemplateInput): BoxFrame
}
