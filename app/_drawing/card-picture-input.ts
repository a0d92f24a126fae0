/** What a drawn card is asked for, and what it is drawn from: all texts cut and freed of controls, the picture our own JPEG. */
import type { CardModel, Layout, Surface } from '@/lib/preview/vocabulary/card'
import { limit } from '@/lib/preview/vocabulary/limits'
import { clipText } from './clip-text'

export const THEMES = ['light', 'dark'] as const
export const SIDES = ['outgoing', 'incoming'] as const
export const BACKGROUNDS = ['transparent', 'wallpaper'] as const
export type Theme = (typeof THEMES)[number]
export type Side = (typeof SIDES)[number]
export type Background = (typeof BACKGROUNDS)[number]

export interface CardLook {
  theme: Theme
  side: Side
  background: Background
}

/** The fields of a CardModel that are drawn. */
export type DrawnCard = Pick<
  CardModel,
  | 'surface'
  | 'layout'
  | 'title'
  | 'description'
  | 'titleLinesMax'
  | 'descriptionLinesMax'
  | 'host'
  | 'direction'
>

export interface CardPictureInput extends CardLook {
  card: DrawnCard
  /** The link below the card, as it is sent. */
  message: string
  /** The visible part as `data:image/jpeg;base64,…`, with its shape; null draws a place-holder where a picture belongs. */
  picture: { url: string; width: number; height: number } | null
}

/** The client's own cuts by characters, and enough of an address for several lines. */
const CHARS_MAX = {
  title: limit('titleCharsCut'),
  description: limit('descriptionCharsCut'),
  host: 150,
  message: 300,
} as const

export function readableCard(card: DrawnCard): DrawnCard {
  return {
    surface: card.surface satisfies Surface,
    layout: card.layout satisfies Layout,
    title: textOf(card.title, CHARS_MAX.title),
    description: textOf(card.description, CHARS_MAX.description),
    host: textOf(card.host, CHARS_MAX.host),
    titleLinesMax: card.titleLinesMax,
    descriptionLinesMax: card.descriptionLinesMax,
    direction: card.direction,
  }
}

export const readableMessage = (message: string): string => clipText(message, CHARS_MAX.message)

const textOf = (text: string | null, graphemesMax: number): string | null =>
  text === null ? null : clipText(text, graphemesMax) || null
