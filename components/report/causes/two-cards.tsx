/** What one page shows to two visitors, as the cards that each would make: a difference that is seen, not read in headers. */
import type { CardInWords, ReportInWords, VisitInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { SmallFigure } from '../../whatsapp/small-figure'
import { pictureOf, type Pictures } from '../stage/card-pictures'

export interface TwoCardsProps {
  report: Pick<ReportInWords, 'cards' | 'visits' | 'url'>
  pictures: Pictures
}

const SCALE = 0.62

/** Null where the visitors are shown the same, or one of them nothing. */
export function TwoCards({ report: { cards, visits, url }, pictures }: TwoCardsProps) {
  const { t } = useWords()
  const [card] = cards
  const [lead, ...others] = visits
  const other = others.find((visit) => lead && isOtherCard(visit, lead))
  if (!card || !lead || !other || card.layout === 'none') return null
  const sameImage = other.image === lead.image
  const figures = [
    { visit: lead, shown: card, src: pictureOf(card, pictures) },
    {
      visit: other,
      shown: cardFor(other, card, sameImage),
      src: sameImage ? pictureOf(card, pictures) : null,
    },
  ]
  return (
    <ul aria-label={t('causes.two-cards')} className="grid gap-3 sm:grid-cols-2">
      {figures.map(({ visit, shown, src }) => (
        <li key={visit.visitor} className="border-line overflow-hidden rounded-md border">
          <SmallFigure
            card={shown}
            message={url}
            imageSrc={src}
            placeholder={t('causes.another-picture')}
            scale={SCALE}
            className="h-52"
          />
          <p className="border-line border-t p-2 text-sm font-medium">{visit.name}</p>
        </li>
      ))}
    </ul>
  )
}

function isOtherCard(visit: VisitInWords, lead: VisitInWords): boolean {
  const isPage = visit.access === 'open' && visit.status !== null && visit.title !== null
  return isPage && (['title', 'description', 'image'] as const).some((field) => visit[field] !== lead[field])
}

const cardFor = (visit: VisitInWords, card: CardInWords, sameImage: boolean): CardInWords => ({
  ...card,
  title: visit.title,
  description: visit.description,
  image: sameImage ? card.image : null,
  layout: visit.image === null ? 'text' : card.layout,
})
