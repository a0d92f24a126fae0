/** What the stage shows of one surface: the chat, the message before it is sent, or what is cut away; all are equally high. */
import { SURFACES, type CardImage, type Surface } from '@/lib/preview/vocabulary/card'
import type { CardInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { classNames } from '../../ui/class-names'
import { ComposerPreview } from '../../whatsapp/composer-preview'
import { CutAway } from '../../whatsapp/cut-away'
import { FittedScreen } from './fitted-screen'
import { pictureOf, type Pictures } from './card-pictures'
import { StageChat } from './stage-chat'
import { chatTheme, widthPxOf, type StageView } from './stage-query'

export interface StageDrawingProps {
  cards: Readonly<Partial<Record<Surface, CardInWords>>>
  /** The one that is shown. */
  card: CardInWords
  view: StageView
  message: string
  pictures: Pictures
}

export function StageDrawing({ cards, card, view, message, pictures }: StageDrawingProps) {
  const shown = view.show === 'card' ? card.surface : null
  return (
    // The chats of all surfaces lie on one another: the hidden ones keep the place, so that nothing below moves.
    <div data-stage-area className="grid *:[grid-area:1/1]">
      {SURFACES.map((surface) => {
        const one = cards[surface]
        if (!one) return null
        const isShown = surface === shown
        return (
          <div
            key={surface}
            data-shown={isShown || undefined}
            aria-hidden={!isShown || undefined}
            className={classNames('grid min-w-0', !isShown && 'invisible')}
          >
            <StageChat card={one} view={view} message={message} pictures={pictures} />
          </div>
        )
      })}
      {view.show === 'composer' ? (
        <div data-shown className="min-w-0 self-center">
          <FittedScreen widthPx={widthPxOf(card.surface, view)}>
            <ComposerPreview
              card={card}
              message={message}
              imageSrc={pictureOf(card, pictures)}
              theme={chatTheme(view)}
              screenPx={widthPxOf(card.surface, view)}
            />
          </FittedScreen>
        </div>
      ) : null}
      {view.show === 'cut' ? (
        <div data-shown className="min-w-0 self-center p-4">
          <WhatIsCut card={card} pictures={pictures} />
        </div>
      ) : null}
    </div>
  )
}

function WhatIsCut({ card, pictures }: Pick<StageDrawingProps, 'card' | 'pictures'>) {
  const { t } = useWords()
  if (!card.image) return <p className="text-soft text-center text-sm">{t('stage.no-crop')}</p>
  if (!pictures.large) return <p className="text-soft text-center text-sm">{t('stage.crop-not-kept')}</p>
  return (
    <FittedScreen widthPx={cutWidthPx(card.image)}>
      <CutAway image={card.image} src={pictures.large} />
    </FittedScreen>
  )
}

/** As wide as a phone unless that makes it higher than a card: the picture is ours to draw at any size. */
const CUT_PX = { widthMax: 393, widthMin: 160, heightMax: 360 }

const cutWidthPx = ({ width, height }: CardImage) =>
  Math.round(Math.min(CUT_PX.widthMax, Math.max(CUT_PX.widthMin, (CUT_PX.heightMax * width) / height)))
