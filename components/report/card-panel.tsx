/** The chat as each surface will draw it, switched by radio inputs so that it works without scripting. */
import { Globe, Monitor, Moon, Smartphone, Sun } from 'lucide-react'
import { SURFACES, type Surface } from '@/lib/preview/card'
import type { ReportCard } from '@/lib/preview/report/schema'
import { Badge } from '../ui/badge'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { ChatStage } from '../whatsapp/chat-stage'
import { TOKENS } from '../whatsapp/tokens'
import { LayoutFigures, type LayoutNeeds } from './layout-figures'
import { pictureOf, type Pictures } from './pictures'
import { SegmentedChoice } from './segmented-choice'

export interface CardPanelProps {
  cards: readonly ReportCard[]
  message: string
  pictures: Pictures
  needs: LayoutNeeds
  /** Unique on the page: names the two groups of radio inputs. */
  name: string
  surface?: Surface
  theme?: 'page' | 'light' | 'dark'
  /** Compare shows the stage alone. */
  compact?: boolean
  /** Unique on the page, for screen readers. */
  label?: string
}

const SURFACE_CHOICES = {
  android: { label: 'Android', icon: Smartphone },
  web: { label: 'Web', icon: Globe },
  ios: { label: 'iPhone', icon: Smartphone },
} as const
const THEMES = [
  { value: 'page', label: 'Theme of this page', icon: Monitor },
  { value: 'light', label: 'Light chat', icon: Sun },
  { value: 'dark', label: 'Dark chat', icon: Moon },
] as const

export function CardPanel(props: CardPanelProps) {
  const { cards, message, pictures, needs, name, theme = 'page', compact = false } = props
  const shown = SURFACES.flatMap((surface) => cards.find((card) => card.surface === surface) ?? [])
  const first = shown.find((card) => card.surface === props.surface) ?? shown[0]
  if (!first)
    return (
      <EmptyState title="No card to show" heading="h2">
        What WhatsApp would draw could not be worked out, because the page itself was not read.
      </EmptyState>
    )
  return (
    <section data-card-panel aria-label={props.label ?? 'What WhatsApp will show'} className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <SegmentedChoice
          legend="Surface"
          name={`${name}-surface`}
          initial={first.surface}
          choices={shown.map(({ surface }) => ({ value: surface, label: SURFACE_CHOICES[surface].label }))}
        />
        <SegmentedChoice
          legend="Theme of the chat"
          name={`${name}-theme`}
          initial={theme}
          choices={THEMES}
          iconsOnly
        />
      </div>
      {shown.map((card) => (
        <div key={card.surface} data-surface-stage={card.surface}>
          <div className="grid gap-3">
            <Panel className="overflow-hidden">
              <ChatStage card={card} message={message} imageSrc={pictureOf(card, pictures)} />
              <div className="border-line grid gap-1 border-t px-4 py-3 text-sm">
                <p>{card.reason}</p>
                {card.margin ? <p className="text-soft">{card.margin}</p> : null}
                <p className="text-soft">
                  {TOKENS[card.surface].approximate ? (
                    <>
                      <Badge>{card.label}</Badge> {TOKENS[card.surface].approximate}
                    </>
                  ) : (
                    card.label
                  )}
                </p>
              </div>
            </Panel>
            {compact ? null : (
              <LayoutFigures card={card} message={message} pictures={pictures} needs={needs} />
            )}
          </div>
        </div>
      ))}
    </section>
  )
}
