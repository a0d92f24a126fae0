/** One card of each surface in its chat, beside one another; what is to be known of one stands below it. */
import { useWords } from '#words'
import { screenPxFor } from '@/lib/drawing/geometry/screens'
import type { CardFace } from '@/lib/preview/vocabulary/card'
import { FittedScreen } from '../report/stage/fitted-screen'
import { ChatStage } from '../whatsapp/chat-stage'

export interface CardInRow {
  card: CardFace
  /** Of its picture. */
  src: string | null
  /** In words. */
  note?: string | null
}

export interface CardsRowProps {
  /** Names the row; unique on the page. */
  id: string
  title: string
  /** Empty where nothing is known of the page's words. */
  cards: readonly CardInRow[]
  message: string
}

export function CardsRow({ id, title, cards, message }: CardsRowProps) {
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
        {cards.map(({ card, src, note }) => (
          <li
            key={card.surface}
            className="grid w-[min(18rem,85%)] shrink-0 grid-rows-[auto_1fr_auto] gap-1 sm:w-auto sm:min-w-0"
          >
            <h3 className="text-soft text-sm">{t(`stage.device.${card.surface}`)}</h3>
            <div data-cell="" className="border-line grid overflow-hidden rounded-md border">
              <FittedScreen widthPx={widthOf(card)}>
                <ChatStage card={card} message={message} imageSrc={src} screenPx={widthOf(card)} />
              </FittedScreen>
            </div>
            {note ? <p className="text-soft text-sm wrap-anywhere">{note}</p> : null}
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
