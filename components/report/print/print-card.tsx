/** The predicted card on paper: the surface, words and width that the screen shows, always in the light theme. */
'use client'
import type { CardInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { withElements } from '../../words/with-elements'
import type { Pictures } from '../stage/card-pictures'
import { StageChat } from '../stage/stage-chat'
import { messageOf } from '../stage/stage-message'
import { useStageView } from '../stage/use-stage-view'

export interface PrintCardProps {
  cards: readonly CardInWords[]
  link: string
  pictures: Pictures
}

export function PrintCard({ cards, link, pictures }: PrintCardProps) {
  const { t } = useWords()
  const { view } = useStageView()
  const card = cards.find(({ surface }) => surface === view.surface) ?? cards[0]
  if (!card) return <p>{t('print.no-card')}</p>
  return (
    <div className="grid gap-1">
      <div className="border-line mb-1 overflow-hidden rounded-lg border">
        <StageChat
          card={card}
          view={{ ...view, theme: 'light' }}
          message={messageOf(view.text, link)}
          pictures={pictures}
        />
      </div>
      <p>
        {withElements((at) => t('print.card', at), {
          client: <strong className="font-semibold">{card.clientName}</strong>,
          reason: card.reason,
        })}
      </p>
      <p className="text-soft first-letter:uppercase">{card.label}</p>
    </div>
  )
}
