/** The picture of a card: the crop that the model names, white under transparency, a quiet box when there is none. */
import { Link2 } from 'lucide-react'
import type { CSSProperties } from 'react'
import type { CardImage } from '@/lib/preview/card'
import { EMPTY_PICTURE, FLATTENED_ON } from './tokens'

export interface CardPictureProps {
  image: CardImage | null
  /** Address of our stored thumbnail; null draws a place-holder. */
  src: string | null
  /** A word in the place-holder's middle, e.g. "1200 × 630". */
  placeholder?: string
  style: CSSProperties
}

export function CardPicture({ image, src, placeholder, style }: CardPictureProps) {
  if (!src)
    return (
      <div
        style={{ ...style, color: 'var(--wa-soft)', background: 'var(--wa-panel)' }}
        className="flex shrink-0 items-center justify-center overflow-hidden"
      >
        {placeholder ? (
          <span className="text-center" style={{ fontSize: EMPTY_PICTURE.wordsPx }}>
            {placeholder}
          </span>
        ) : (
          <Link2 aria-hidden size={EMPTY_PICTURE.glyphPx} />
        )}
      </div>
    )
  return (
    <div style={{ ...style, background: FLATTENED_ON }} className="relative shrink-0 overflow-hidden">
      <img src={src} alt="" className="absolute max-w-none" style={placed(image)} />
    </div>
  )
}

/** The small thumbnail is stored as the square that is shown; the large one is the whole picture. */
function placed(image: CardImage | null): CSSProperties {
  if (!image || image.thumbnail === 'small' || image.crop.width <= 0 || image.crop.height <= 0)
    return { inset: 0, width: '100%', height: '100%', objectFit: 'cover' }
  const { crop, width, height } = image
  const percent = (part: number, of: number) => `${(part / of) * 100}%`
  return {
    objectFit: 'cover',
    width: percent(width, crop.width),
    height: percent(height, crop.height),
    left: percent(-crop.x, crop.width),
    top: percent(-crop.y, crop.height),
  }
}
