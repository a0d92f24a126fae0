/** One side of a comparison: the chat of each surface, switched by radio inputs alone so that it works without scripting. */
import { SURFACES } from '@/lib/preview/vocabulary/card'
import type { ReportCard } from '@/lib/preview/report/schema'
import { EmptyState } from '../../ui/empty-state'
import { Panel } from '../../ui/panel'
import { ChatStage } from '../../whatsapp/chat-stage'
import { CardReason } from './card-reason'
import { pictureOf, type Pictures } from './pictures'
import { SegmentedChoice } from './segmented-choice'
import { SURFACE_NAMES, THEME_CHOICES } from './surface-choices'

export interface CardPanelProps {
  cards: readonly ReportCard[]
  message: string
  pictures: Pictures
  /** Unique on the page: names the two groups of radio inputs. */
  name: string
  /** Unique on the page, for screen readers. */
  label: string
}

export function CardPanel({ cards, message, pictures, name, label }: CardPanelProps) {
  const shown = SURFACES.flatMap((surface) => cards.find((card) => card.surface === surface) ?? [])
  const [first] = shown
  if (!first)
    return (
      <EmptyState title="No card to show" heading="h2">
        What WhatsApp would draw could not be worked out, because the page itself was not read.
      </EmptyState>
    )
  return (
    <section data-card-panel aria-label={label} className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <SegmentedChoice
          legend="Surface"
          name={`${name}-surface`}
          initial={first.surface}
          choices={shown.map(({ surface }) => ({ value: surface, label: SURFACE_NAMES[surface] }))}
        />
        <SegmentedChoice
          legend="Theme of the chat"
          name={`${name}-theme`}
          initial="page"
          choices={THEME_CHOICES}
          iconsOnly
        />
      </div>
      {shown.map((card) => (
        <div key={card.surface} data-surface-stage={card.surface}>
          <Panel className="overflow-hidden">
            <ChatStage card={card} message={message} imageSrc={pictureOf(card, pictures)} />
            <div className="border-line border-t px-4 py-3">
              <CardReason card={card} />
            </div>
          </Panel>
        </div>
      ))}
    </section>
  )
}
