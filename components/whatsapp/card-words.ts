/** What a card shows, in one sentence: its text alternative. */
import type { CardModel } from '@/lib/preview/card'
import { TOKENS } from '@/lib/drawing/tokens'

export const LAYOUT_NAMES: Record<CardModel['layout'], string> = {
  landscape: 'Landscape',
  square: 'Square',
  thumbnail: 'Small thumbnail',
  text: 'Text only',
  none: 'Bare link',
}

export function cardWords(card: CardModel, message: string): string {
  const where = `WhatsApp on ${TOKENS[card.surface].name}`
  if (card.layout === 'none') return `${where}: no card, only the link ${message}.`
  const picture = card.image ? `a picture of ${card.image.width} × ${card.image.height} px` : 'a picture'
  const start = {
    landscape: `a card with ${picture} across the top`,
    square: `a narrower card with ${picture} on top, cut to a square`,
    thumbnail: `a small card with ${picture} as a thumbnail on the ${card.direction === 'rtl' ? 'right' : 'left'}`,
    text: 'a card without a picture',
  }[card.layout]
  const lines = [
    card.title ? `title “${card.title}”` : 'no title',
    card.description ? `description “${card.description}”` : 'no description',
    card.host ? `last line ${card.host}` : null,
  ].filter(Boolean)
  return `${where}: ${start}; ${lines.join(', ')}. Below it the message ${message}.`
}

export function composerWords(card: CardModel, message: string): string {
  const where = `Before sending, WhatsApp on ${TOKENS[card.surface].name}`
  if (card.layout === 'none') return `${where} shows no card above the field, only the message ${message}.`
  const lines = [card.title, card.description, card.host].filter(Boolean).map((line) => `“${line}”`)
  const picture = card.image ? 'a small picture and ' : ''
  return `${where} shows above the field ${picture}the lines ${lines.join(', ')}.`
}
