/** The picture in the large card of every surface, beside one another. */
'use client'
import { useWords } from '#words'
import { screenPxFor } from '@/lib/drawing/geometry/screens'
import type { CardFace } from '@/lib/preview/vocabulary/card'
import { FittedScreen } from '../report/stage/fitted-screen'
import { ChatStage } from '../whatsapp/chat-stage'

export interface TemplateCardsProps {
  /** Empty where nothing is known of the page's words. */
  cards: readonly CardFace[]
  message: string
  title: string
  /** Where a page shows them twice. */
  id?: string
  src: string | null
}

export function TemplateCards({ title, id = 'in-cards', cards, message, src }: TemplateCardsProps) {
  const { t } = useWords()
  if (cards.length === 0) return null
  return (
    <section aria-labelledby={id} className="grid gap-2 *:min-w-0">
      <h2 id={id} className="text-sm font-medium">
        {title}
      </h2>
      {/* Scrolled by keys as well as by hand where three have no room; what only screen readers find stays inside. */}
      <ul
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-labelledby={id}
        className="relative flex items-stretch gap-3 overflow-x-auto pb-1 sm:grid sm:grid-cols-3"
      >
        {cards.map((card) => (
          <li
            key={card.surface}
            className="grid w-64 shrink-0 grid-rows-[auto_1fr] gap-1 sm:w-auto sm:min-w-0"
          >
            <h3 className="text-soft text-sm">{t(`stage.device.${card.surface}`)}</h3>
            <div data-cell="" className="border-line grid overflow-hidden rounded-md border">
              <FittedScreen widthPx={widthOf(card)}>
                <ChatStage card={card} message={message} imageSrc={src} screenPx={widthOf(card)} />
              </FittedScreen>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A narrow pane of Web, so that its card is as large as on phones. */
const WEB_PANE_PX = 480
const widthOf = ({ surface }: CardFace): number =>
  screenPxFor(surface, surface === 'web' ? WEB_PANE_PX : null)
