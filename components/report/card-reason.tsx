/** Why a card looks as it does, what is near, and how far that is known. */
import type { ReportCard } from '@/lib/preview/report/schema'
import { Badge } from '../ui/badge'
import { TOKENS } from '@/lib/drawing/tokens'

export function CardReason({ card }: { card: ReportCard }) {
  const { approximate } = TOKENS[card.surface]
  return (
    <div className="grid content-start gap-1 text-sm">
      <p>{card.reason}</p>
      {card.margin ? <p className="text-soft">{card.margin}</p> : null}
      <p className="text-soft">
        {approximate ? (
          <>
            <Badge>{card.label}</Badge> {approximate}
          </>
        ) : (
          card.label
        )}
      </p>
    </div>
  )
}
