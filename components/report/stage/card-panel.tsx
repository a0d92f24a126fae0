/** One side of a comparison: the chat of each surface, switched by radio inputs alone so that it works without scripting. */
import { SURFACES } from '@/lib/preview/vocabulary/card'
import type { CardInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { EmptyState } from '../../ui/empty-state'
import { Panel } from '../../ui/panel'
import { ChatStage } from '../../whatsapp/chat-stage'
import { CardReason } from './card-reason'
import { pictureOf, type Pictures } from './card-pictures'
import { SegmentedChoice } from './segmented-choice'
import { themeChoices } from './theme-choices'

export interface CardPanelProps {
  cards: readonly CardInWords[]
  message: string
  pictures: Pictures
  /** Unique on the page: names the two groups of radio inputs. */
  name: string
  /** Unique on the page, for screen readers. */
  label: string
}

export function CardPanel({ cards, message, pictures, name, label }: CardPanelProps) {
  const { t } = useWords()
  const shown = SURFACES.flatMap((surface) => cards.find((card) => card.surface === surface) ?? [])
  const [first] = shown
  if (!first)
    return (
      <EmptyState title={t('states.no-card')} heading="h2">
        {t('states.no-card-why')}
      </EmptyState>
    )
  return (
    <section data-card-panel aria-label={label} className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <SegmentedChoice
          legend={t('stage.device')}
          name={`${name}-surface`}
          initial={first.surface}
          choices={shown.map(({ surface, clientName }) => ({ value: surface, label: clientName }))}
        />
        <SegmentedChoice
          legend={t('stage.theme')}
          name={`${name}-theme`}
          initial="page"
          choices={themeChoices(t)}
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
