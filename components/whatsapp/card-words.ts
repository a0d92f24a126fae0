/** What a card shows, in one sentence: its text alternative. */
import type { CardFace } from '@/lib/preview/vocabulary/card'
import type { SayOnScreen } from '@/lib/preview/words/screen-words'

export function cardWords(card: CardFace, message: string, t: SayOnScreen): string {
  const { image } = card
  return t(`card.shows.${card.layout}`, {
    device: t(`stage.device.${card.surface}`),
    size: image ? t('card.size', { width: image.width, height: image.height }) : 'none',
    side: card.direction === 'rtl' ? 'right' : 'left',
    lines: linesOf(card, t),
    message,
  })
}

export function composerWords(card: CardFace, message: string, t: SayOnScreen): string {
  const device = t(`stage.device.${card.surface}`)
  if (card.layout === 'none') return t('card.before-sending.none', { device, message })
  const picture = card.image ? 'yes' : 'no'
  return t('card.before-sending', { device, picture, lines: linesOf(card, t) })
}

const linesOf = ({ title, description, host }: CardFace, t: SayOnScreen): string =>
  t('card.lines', {
    title: title ? t('card.line.title', { text: title }) : t('card.line.no-title'),
    description: description
      ? t('card.line.description', { text: description })
      : t('card.line.no-description'),
    hasHost: host ? 'yes' : 'no',
    host: host ?? '',
  })
