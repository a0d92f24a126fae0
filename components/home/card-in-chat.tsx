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

export interface CardInChatProps {
  shown: ShownCard
  /** Of the phone: one as wide as its place leaves no room at the sides. */
  widthPx: number
  className?: string
}

export function CardInChat({ shown, widthPx, className }: CardInChatProps) {
  return (
    <div data-cell className={classNames('grid overflow-hidden', className)}>
      <FittedScreen widthPx={widthPx}>
        <ChatStage {...shown} screenPx={widthPx} />
      </FittedScreen>
    </div>
  )
}
