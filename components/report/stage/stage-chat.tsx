/** One chat of the stage at the width, side and theme of the view. */
import type { CardInWords } from '@/lib/preview/words/report-in-words'
import { ChatStage } from '../../whatsapp/chat-stage'
import { FittedScreen } from './fitted-screen'
import { pictureOf, type Pictures } from './card-pictures'
import { chatTheme, widthPxOf, type StageView } from './stage-query'

export interface StageChatProps {
  card: CardInWords
  view: StageView
  message: string
  pictures: Pictures
}

export function StageChat({ card, view, message, pictures }: StageChatProps) {
  const widthPx = widthPxOf(card.surface, view)
  return (
    <FittedScreen widthPx={widthPx}>
      <ChatStage
        card={card}
        message={message}
        imageSrc={pictureOf(card, pictures)}
        side={view.side === 'sent' ? 'outgoing' : 'incoming'}
        theme={chatTheme(view)}
        screenPx={widthPx}
        chrome={view.frame === 'chat'}
      />
    </FittedScreen>
  )
}
