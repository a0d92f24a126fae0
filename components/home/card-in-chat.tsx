/** A card in its chat, as large as its place allows; lower ones fill the place with their wallpaper. */
import type { CardFace } from '@/lib/preview/vocabulary/card'
import { FittedScreen } from '../report/stage/fitted-screen'
import { ChatStage } from '../whatsapp/chat-stage'
import { classNames } from '../ui/class-names'

export interface ShownCard {
  card: CardFace
  /** The text as sent. */
  message: string
  imageSrc: string | null
}

/** Narrow phones that are still held, so that the letters stay large. */
const SCREEN_PX = { android: 360, web: 480, ios: 375 } as const

export function CardInChat({ shown, className }: { shown: ShownCard; className?: string }) {
  const widthPx = SCREEN_PX[shown.card.surface]
  return (
    <div data-cell className={classNames('grid overflow-hidden', className)}>
      <FittedScreen widthPx={widthPx}>
        <ChatStage {...shown} screenPx={widthPx} />
      </FittedScreen>
    </div>
  )
}
