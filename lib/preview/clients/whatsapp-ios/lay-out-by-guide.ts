/** What the pixels of a picture make of the card, as the published guide says; no iPhone was observed. */
import type { PictureLayout } from '../../vocabulary/client'
import { limit } from '../../vocabulary/limits'
import { phrase, type Message } from '../../vocabulary/message'
import { centreSquare, largeCrop, NEAR, type Pixels } from '../whatsapp/crop'

export function layOutByGuide(picture: Pixels): PictureLayout {
  const { width, height } = picture
  const size = { pixels: [width, height] } as const
  const [widthMin, heightMin] = [limit('imageWidthGuide'), limit('imageHeightGuide')]
  if (width < widthMin || height < heightMin) {
    return {
      layout: 'text',
      image: null,
      reason: phrase('card.too-small-for-guide', { size, width: widthMin, height: heightMin }),
      margin: growth(widthMin - width, heightMin - height),
    }
  }
  const ratio = limit('imageRatioBest')
  if (width / height >= limit('imageRatioIosParting')) {
    return {
      layout: 'landscape',
      image: { width, height, crop: largeCrop(picture), thumbnail: 'large' },
      reason: phrase('card.banner-by-guide', { size, ratio }),
      margin: null,
    }
  }
  const widthWanted = Math.ceil(height * limit('imageRatioIosParting'))
  return {
    layout: 'thumbnail',
    image: { width, height, crop: centreSquare(picture), thumbnail: 'small' },
    reason: phrase('card.thumbnail-by-guide', { size, ratio }),
    margin:
      widthWanted - width <= widthWanted * NEAR
        ? phrase('card.wider-makes-banner', { by: widthWanted - width })
        : null,
  }
}

function growth(wider: number, higher: number): Message {
  if (wider > 0 && higher > 0) return phrase('card.both-show', { wider, higher })
  return wider > 0 ? phrase('card.wider-shows', { by: wider }) : phrase('card.higher-shows', { by: higher })
}
