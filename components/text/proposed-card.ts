/** A card as it would be with another title and another description; its picture and its place stay what they are. */
import type { CardFace } from '@/lib/preview/vocabulary/card'
import { textDirection } from '@/lib/preview/vocabulary/card-direction'
import { clampText } from '@/lib/preview/vocabulary/text/clamp-text'
import { cleanText, type TextField } from '@/lib/preview/vocabulary/text/own-text'

export type Texts = Readonly<Record<TextField, string>>

/** One surface of the screen. */
export interface WrittenCard {
  /** As it is now. */
  now: CardFace
  src: string | null
  /** `kept`: it shows something else, whatever the page says. `drawn`: there is none yet, and it is drawn all the same. */
  effect: 'follows' | 'drawn' | 'kept'
  /** Of a card that is not there yet. */
  host: string | null
  /** What is to be known of it, in words. */
  note: string | null
}

/** Before lines are counted, clients cut by characters. */
export type CharsCut = Readonly<Record<TextField, number>>

/** An empty field proposes nothing: what the page says stays. */
export function proposedCard({ now, effect, host }: WrittenCard, texts: Texts, charsCut: CharsCut): CardFace {
  if (effect === 'kept') return now
  const written = (field: TextField) => clampText(cleanText(texts[field]), charsCut[field]) || null
  const title = written('title') ?? now.title
  const description = written('description') ?? now.description
  const isNew = now.layout === 'none' && (title ?? description) !== null
  return {
    ...now,
    title,
    description,
    direction: textDirection(title ?? description),
    ...(isNew && { layout: 'text' as const, host }),
  }
}
