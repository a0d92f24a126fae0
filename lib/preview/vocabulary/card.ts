/** The words for what is drawn: surfaces, layouts, the card model, and how far a rule can be trusted. */

import type { ClientId } from './client'
import type { Message } from './message'

export type Surface = 'android' | 'web' | 'ios'
export const SURFACES = ['android', 'web', 'ios'] as const satisfies readonly Surface[]

/** How far a rule can be trusted; the order is the ladder that decides what a card shows. */
export const TRUST_LADDER = ['meta', 'observed', 'guide', 'reported', 'folklore'] as const
export type Trust = (typeof TRUST_LADDER)[number]

export type Layout = 'landscape' | 'square' | 'thumbnail' | 'text' | 'none'
export const LAYOUTS = [
  'landscape',
  'square',
  'thumbnail',
  'text',
  'none',
] as const satisfies readonly Layout[]

/** The part of the source picture that is visible, in source pixels. */
export interface Crop {
  x: number
  y: number
  width: number
  height: number
}

export interface CardImage {
  /** The picture's own address. */
  url: string
  /** Source pixels. */
  width: number
  height: number
  crop: Crop
  /** Which stored thumbnail the surface draws. */
  thumbnail: 'small' | 'large'
}

/** What of a card is drawn; the rest says why it looks so. */
export type CardFace = Omit<CardModel, 'client' | 'reason' | 'margin' | 'trust' | 'label'>

/** What one surface draws; every renderer (React, picture, text, JSON) draws exactly this. */
export interface CardModel {
  client: ClientId
  surface: Surface
  layout: Layout
  /** Cut by characters as the client cuts; line clamps are in `titleLinesMax`/`descriptionLinesMax`. */
  title: string | null
  description: string | null
  titleLinesMax: number
  descriptionLinesMax: number
  host: string | null
  /** Direction of the card, from the title's first strong character. */
  direction: 'ltr' | 'rtl'
  image: CardImage | null
  /** Why this layout, with the numbers. */
  reason: Message
  /** What is missing to the next better layout or how close the next worse is; null when nothing is near. */
  margin: Message | null
  trust: Trust
  /** How far the drawing can be trusted: "as observed in Android clients, 2024-2026". */
  label: Message
}
