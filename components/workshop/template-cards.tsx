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
  src: string
}

export function TemplateCards({ cards, message, src }: TemplateCardsProps) {
  const { t } = useWords()
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="in-cards" className="grid gap-3">
      <h2 id="in-cards" className="text-base font-semibold">
        {t('template.cards')}
      </h2>
      <ul className="grid items-start gap-4 *:min-w-0 md:grid-cols-2 xl:grid-cols-3">
        {cards.map((card) => (
          <li key={card.surface} className="grid gap-2">
            <h3 className="text-soft text-sm font-medium">{t(`stage.device.${card.surface}`)}</h3>
            <div className="border-line overflow-hidden rounded-md border">
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
const widthOf = ({ surface }: CardFace): number => screenPxFor(surface, surface === 'web' ? WEB_PANE_PX : null)
