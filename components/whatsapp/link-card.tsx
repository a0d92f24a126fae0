/** The preview panel inside a bubble, drawn from a CardModel: landscape, square, thumbnail or text. */
import type { CardModel } from '@/lib/preview/card'
import { CardPicture } from './card-picture'
import { CardText } from './card-text'
import { TOKENS } from './tokens'

export interface LinkCardProps {
  card: CardModel
  imageSrc: string | null
  /** Stands in the picture's place when there is none, e.g. the size that is needed. */
  placeholder?: string
}

export function LinkCard({ card, imageSrc, placeholder }: LinkCardProps) {
  const tokens = TOKENS[card.surface]
  if (card.layout === 'none') return null
  const small = card.layout === 'thumbnail'
  const large = card.layout === 'landscape' || card.layout === 'square'
  const { sidePx, minHeightPx } = tokens.thumbnail
  return (
    <div
      data-card-layout={card.layout}
      className={small ? 'flex items-stretch overflow-hidden' : 'overflow-hidden'}
      style={{
        background: 'var(--wa-panel)',
        borderRadius: tokens.panel.radiusPx,
        minHeight: small ? minHeightPx : undefined,
      }}
    >
      {large ? (
        <CardPicture
          image={card.image}
          src={imageSrc}
          placeholder={placeholder}
          style={{ width: '100%', aspectRatio: pictureRatio(card) }}
        />
      ) : null}
      {small ? (
        <CardPicture
          image={card.image}
          src={imageSrc}
          placeholder={placeholder}
          style={{ width: sidePx, minHeight: sidePx }}
        />
      ) : null}
      <CardText card={card} />
    </div>
  )
}

/** The visible part decides the box; without a picture the layout's own shape does. */
function pictureRatio({ image, layout }: CardModel): string {
  if (image && image.crop.width > 0 && image.crop.height > 0)
    return `${image.crop.width} / ${image.crop.height}`
  return layout === 'square' ? '1 / 1' : '1.91 / 1'
}
