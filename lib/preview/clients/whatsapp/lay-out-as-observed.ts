/** What the pixels of a picture make of the card, as observed on Android and Web. */
import type { PictureLayout } from '../../vocabulary/client'
import { limit } from '../../vocabulary/limits'
import { phrase, type Message } from '../../vocabulary/message'
import { centreSquare, largeCrop, NEAR, type Pixels } from './crop'

export function layOutAsObserved(picture: Pixels, bytes: number): PictureLayout {
  const { width, height } = picture
  const size = { pixels: [width, height] } as const
  const [widthLarge, heightLarge, side] = [
    limit('imageWidthLarge'),
    limit('imageHeightLarge'),
    limit('imageSideSmall'),
  ]
  if (width >= widthLarge && height >= heightLarge) {
    const ratio = limit('imageRatioMax')
    const isCut = width / height > ratio
    const isSquare = height >= width
    return {
      layout: isSquare ? 'square' : 'landscape',
      image: { width, height, crop: largeCrop(picture), thumbnail: 'large' },
      reason: isSquare
        ? phrase('card.square', { size, width: widthLarge })
        : isCut
          ? phrase('card.large-cut', { size, width: widthLarge, height: heightLarge, ratio })
          : phrase('card.large', { size, width: widthLarge, height: heightLarge }),
      margin: largeMargin(picture, bytes),
    }
  }
  if (width >= side && height >= side) {
    return {
      layout: 'thumbnail',
      image: { width, height, crop: centreSquare(picture), thumbnail: 'small' },
      reason: phrase('card.thumbnail', { size, width: widthLarge }),
      margin: phrase('card.wider-makes-large', { by: widthLarge - width }),
    }
  }
  return {
    layout: 'text',
    image: null,
    reason: phrase('card.too-small', { size, side }),
    margin:
      width >= widthLarge
        ? phrase('card.higher-makes-large', { by: heightLarge - height })
        : growth(picture, side),
  }
}

function growth({ width, height }: Pixels, side: number): Message {
  const [wider, higher] = [side - width, side - height]
  if (wider > 0 && higher > 0) return phrase('card.both-make-thumbnail', { wider, higher })
  return wider > 0
    ? phrase('card.wider-makes-thumbnail', { by: wider })
    : phrase('card.higher-makes-thumbnail', { by: higher })
}

function largeMargin({ width }: Pixels, bytes: number): Message | null {
  const bytesMax = limit('imageBytesMax')
  const bytesLeft = bytesMax - bytes
  if (bytesLeft === 0) return phrase('card.one-byte-heavier-loses', {})
  if (bytesLeft <= bytesMax * NEAR) return phrase('card.heavier-loses', { by: { bytes: bytesLeft } })
  const widthLeft = width - limit('imageWidthLarge')
  return widthLeft < limit('imageWidthLarge') * NEAR
    ? phrase('card.narrower-loses', { by: widthLeft + 1 })
    : null
}
