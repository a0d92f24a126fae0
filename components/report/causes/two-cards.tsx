/** What one page shows to two visitors, as the cards that each would make: a difference that is seen, not read in headers. */
import { visitorCards } from '@/lib/preview/report/visitor-cards'
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
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
  const found = visitorCards(cards, visits)
  if (!found) return null
  const { lead, other } = found
  const src = pictureOf(lead.card, pictures)
  const figures = [
    { ...lead, src },
    { ...other, src: other.sameImage ? src : null },
  ]
  return (
    <ul aria-label={t('causes.two-cards')} className="grid gap-3 sm:grid-cols-2">
      {figures.map(({ visit, card, src: imageSrc }) => (
        <li key={visit.visitor} className="border-line overflow-hidden rounded-md border">
          <SmallFigure
            card={card}
            message={url}
            imageSrc={imageSrc}
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
