/** What the pixels of a picture make of the card: layout, visible part, reason and margin, per surface. */
import type { CardImage, Crop, Layout, Surface } from '../../vocabulary/card'
import type { PictureFact } from '../../vocabulary/facts'
import { kilobytes } from '../text/figures'
import { pixelSize } from '../text/measures'
import { limit } from '../../vocabulary/limits'

export interface PictureLayout {
  layout: Layout
  image: Omit<CardImage, 'url'> | null
  reason: string
  margin: string | null
}

/** How near to a border (share of it) is near enough to be told. */
const NEAR = 0.1

export function pictureLayout(picture: PictureFact, bytes: number, surface: Surface): PictureLayout {
  return surface === 'ios' ? byTheGuide(picture) : asObserved(picture, bytes)
}

function asObserved(picture: PictureFact, bytes: number): PictureLayout {
  const { width, height } = picture
  const widthLarge = limit('imageWidthLarge')
  const heightLarge = limit('imageHeightLarge')
  const side = limit('imageSideSmall')
  const size = pixelSize(picture)
  if (width >= widthLarge && height >= heightLarge) {
    const square = height >= width
    return {
      layout: square ? 'square' : 'landscape',
      image: { width, height, crop: largeCrop(picture), thumbnail: 'large' },
      reason: square
        ? `The image is ${size}, ${widthLarge} px wide or more and at least as high as wide: the large card is square.`
        : `The image is ${size}, ${widthLarge} × ${heightLarge} px or more: the card is large${isStrip(picture) ? ', cut to 4:1' : ''}.`,
      margin: largeMargin(picture, bytes),
    }
  }
  if (width >= side && height >= side) {
    return {
      layout: 'thumbnail',
      image: { width, height, crop: centreSquare(picture), thumbnail: 'small' },
      reason: `The image is ${size}, and the large card needs a width of ${widthLarge} px.`,
      margin: `${widthLarge - width} px wider and it becomes the large card.`,
    }
  }
  return {
    layout: 'text',
    image: null,
    reason: `The image is ${size}, and below ${side} × ${side} px WhatsApp makes no thumbnail.`,
    margin:
      width >= widthLarge
        ? `${heightLarge - height} px higher and it becomes the large card.`
        : `${grow(picture, side, side)} and a small thumbnail appears.`,
  }
}

function byTheGuide(picture: PictureFact): PictureLayout {
  const { width, height } = picture
  const widthMin = limit('imageWidthGuide')
  const heightMin = limit('imageHeightGuide')
  const parting = limit('imageRatioIosParting')
  const size = pixelSize(picture)
  if (width < widthMin || height < heightMin) {
    return {
      layout: 'text',
      image: null,
      reason: `The image is ${size}, and the guide asks for about ${widthMin} × ${heightMin} px or more.`,
      margin: `${grow(picture, widthMin, heightMin)} and the image appears.`,
    }
  }
  if (width / height >= parting) {
    return {
      layout: 'landscape',
      image: { width, height, crop: largeCrop(picture), thumbnail: 'large' },
      reason: `The image is ${size}, nearer to ${limit('imageRatioBest')}:1 than to 1:1: the guide shows it as a wide banner.`,
      margin: null,
    }
  }
  const widthWanted = Math.ceil(height * parting)
  return {
    layout: 'thumbnail',
    image: { width, height, crop: centreSquare(picture), thumbnail: 'small' },
    reason: `The image is ${size}, nearer to 1:1 than to ${limit('imageRatioBest')}:1: the guide shows it as a small thumbnail.`,
    margin:
      widthWanted - width <= widthWanted * NEAR
        ? `${widthWanted - width} px wider and it becomes the wide banner.`
        : null,
  }
}

function largeMargin({ width }: PictureFact, bytes: number): string | null {
  const bytesLeft = limit('imageBytesMax') - bytes
  if (bytesLeft <= limit('imageBytesMax') * NEAR) {
    return bytesLeft === 0
      ? 'One byte heavier and the image disappears.'
      : `${kilobytes(bytesLeft)} heavier and the image disappears.`
  }
  const widthLeft = width - limit('imageWidthLarge')
  if (widthLeft < limit('imageWidthLarge') * NEAR) {
    return `${widthLeft + 1} px narrower and only a small thumbnail is left.`
  }
  return null
}

/** Height to width clamped to 0.25…1, cut from the centre. */
export function largeCrop({ width, height }: Pick<PictureFact, 'width' | 'height'>): Crop {
  const visibleHeight = Math.min(height, Math.round(width * limit('imageRatioClampMax')))
  const visibleWidth = Math.min(width, Math.round(height / limit('imageRatioClampMin')))
  return {
    x: Math.floor((width - visibleWidth) / 2),
    y: Math.floor((height - visibleHeight) / 2),
    width: visibleWidth,
    height: visibleHeight,
  }
}

function centreSquare({ width, height }: PictureFact): Crop {
  const side = Math.min(width, height)
  return { x: Math.floor((width - side) / 2), y: Math.floor((height - side) / 2), width: side, height: side }
}

const isStrip = ({ width, height }: PictureFact): boolean => width / height > limit('imageRatioMax')

function grow({ width, height }: PictureFact, widthMin: number, heightMin: number): string {
  const wider = width < widthMin ? `${widthMin - width} px wider` : null
  const higher = height < heightMin ? `${heightMin - height} px higher` : null
  return [wider, higher].filter((part) => part !== null).join(' and ')
}
