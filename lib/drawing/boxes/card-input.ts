/** What a drawn card is made from: all texts cut and freed of controls, the picture our own JPEG. */
import { limit } from '@/lib/preview/vocabulary/limits'
import { clipText } from '../text/clip-text'
import type { CardLook } from './card-look'
import type { DrawnCard } from './panel-boxes'

export interface CardPicture {
  /** The visible part. */
  jpeg: Uint8Array
  width: number
  height: number
}

export interface CardInput extends CardLook {
  card: DrawnCard
  /** The link below the card, as it is sent. */
  message: string
  /** Null draws a place-holder where a picture belongs. */
  picture: CardPicture | null
}

/** The client's own cuts by characters, and enough of an address for several lines. */
const CHARS_MAX = {
  title: limit('titleCharsCut'),
  description: limit('descriptionCharsCut'),
  host: 150,
  message: 300,
} as const

export function readableCard({ card, message, ...rest }: CardInput): CardInput {
  const textOf = (text: string | null, graphemesMax: number) =>
    text === null ? null : clipText(text, graphemesMax) || null
  return {
    ...rest,
    card: {
      ...card,
      title: textOf(card.title, CHARS_MAX.title),
      description: textOf(card.description, CHARS_MAX.description),
      host: textOf(card.host, CHARS_MAX.host),
    },
    message: clipText(message, CHARS_MAX.message),
  }
}
