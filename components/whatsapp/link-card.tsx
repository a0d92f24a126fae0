/** The preview panel inside a bubble, drawn from a CardFace: landscape, square, thumbnail or text. */
import type { CardFace } from '@/lib/preview/vocabulary/card'
import { cardGeometry } from '@/lib/drawing/geometry/card-geometry'
import { panelBoxes } from '@/lib/drawing/boxes/panel-boxes'
import { CardPicture } from './card-picture'
import { CardText } from './text/card-text'
import { boxStyle } from './stage-style'
import { TOKENS } from '@/lib/drawing/tokens'

export interface LinkCardProps {
  card: CardFace
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
  const size = cardGeometry(card.surface, card.layout, screenPx, card.image?.crop, density)
  const { panel, picture, body, lines } = panelBoxes(card, size)
  return (
    <div data-card-layout={card.layout} dir={card.direction} style={boxStyle(panel)}>
      {picture ? (
        <CardPicture
          image={card.image}
          src={imageSrc}
          blurSrc={card.layout === 'thumbnail' ? null : props.blurSrc}
          loading={props.loading}
          placeholder={props.placeholder}
          look={TOKENS[card.surface].loading}
          style={boxStyle(picture)}
        />
      ) : null}
      <CardText body={body} lines={lines} direction={card.direction} />
    </div>
  )
}
