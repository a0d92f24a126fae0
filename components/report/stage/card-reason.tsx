/** Why a card looks as it does, what is near, and how far that is known. */
import type { CardInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Badge } from '../../ui/badge'
import { APPROXIMATE } from '@/lib/drawing/tokens'

export function CardReason({ card }: { card: CardInWords }) {
  const { t } = useWords()
  return (
    <div className="grid content-start gap-1 text-sm">
      <p>{card.reason}</p>
      {card.margin ? <p className="text-soft">{card.margin}</p> : null}
      <p className="text-soft first-letter:uppercase">
        {APPROXIMATE.has(card.surface) ? (
          <>
            <Badge>{card.label}</Badge> {t('stage.approximate')}
          </>
        ) : (
          card.label
        )}
      </p>
    </div>
  )
}
