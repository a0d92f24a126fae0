/** The preview panel inside a bubble, drawn from a CardModel: landscape, square, thumbnail or text. */
import type { CardModel } from '@/lib/preview/card'
import { cardGeometry } from '@/lib/drawing/geometry/card-geometry'
import { CardPicture } from './card-picture'
import { CardText } from './card-text'
import { TOKENS } from '@/lib/drawing/tokens'

export interface LinkCardProps {
  card: CardModel
  imageSrc: string | null
  blurSrc?: string | null
  loading?: boolean
  /** Stands in the picture's place when there is none, e.g. the size that is needed. */
  placeholder?: string
  screenPx?: number | null
  density?: number
}

export function LinkCard(props: LinkCardProps) {
  const { card, imageSrc, screenPx, density } = props
  if (card.layout === 'none') return null
  const tokens = TOKENS[card.surface]
  const size = cardGeometry(card.surface, card.layout, screenPx, card.image?.crop, density)
  const small = card.layout === 'thumbnail'
  const { pictureWidthPx, pictureHeightPx } = size
  return (
    <div
      data-card-layout={card.layout}
      dir={card.direction}
      className={small ? 'flex items-stretch overflow-hidden' : 'flex flex-col overflow-hidden'}
      style={{
        background: 'var(--wa-panel)',
        borderRadius: tokens.panel.radiusPx,
        minHeight: size.panelMinHeightPx,
      }}
    >
      {pictureWidthPx > 0 ? (
        <CardPicture
          image={card.image}
          src={imageSrc}
          blurSrc={small ? null : props.blurSrc}
          loading={props.loading}
          placeholder={props.placeholder}
          look={tokens.loading}
          style={
            small
              ? {
                  width: pictureWidthPx,
                  minHeight: pictureHeightPx,
                  alignSelf: tokens.thumbnail.stretch ? 'stretch' : 'center',
                }
              : { width: '100%', aspectRatio: `${pictureWidthPx} / ${pictureHeightPx}` }
          }
        />
      ) : null}
      <CardText card={card} minHeightPx={size.bodyMinHeightPx} />
    </div>
  )
}
