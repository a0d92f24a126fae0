/** The predicted card on paper: the surface, words and width that the screen shows, always in the light theme. */
'use client'
import type { ReportCard } from '@/lib/preview/report/schema'
import { TOKENS } from '@/lib/drawing/tokens'
import type { Pictures } from './pictures'
import { StageChat } from './stage-chat'
import { messageOf } from './stage-message'
import { useStageView } from './use-stage-view'

export interface PrintCardProps {
  cards: readonly ReportCard[]
  link: string
  pictures: Pictures
}

export function PrintCard({ cards, link, pictures }: PrintCardProps) {
  const { view } = useStageView()
  const card = cards.find(({ surface }) => surface === view.surface) ?? cards[0]
  if (!card) return <p>There is no card to show, because the page itself was not read.</p>
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
        <strong className="font-semibold">{TOKENS[card.surface].name}.</strong> {card.reason}
      </p>
      <p className="text-soft">{card.label}</p>
    </div>
  )
}
