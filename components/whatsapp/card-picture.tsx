/** The picture of a card: the crop that the model names, white under transparency, blurred while the large one loads. */
import { Link2 } from 'lucide-react'
import type { CSSProperties } from 'react'
import type { CardImage } from '@/lib/preview/vocabulary/card'
import { FLATTENED_ON, PLACEHOLDER_TEXT_PX } from '@/lib/drawing/tokens'
import type { SurfaceTokens } from '@/lib/drawing/tokens/surface-tokens'

export interface CardPictureProps {
  image: CardImage | null
  /** Address of our stored thumbnail; null draws a place-holder. */
  src: string | null
  /** The stored small thumbnail: shown blurred under the large one until that has loaded. */
  blurSrc?: string | null
  /** Draws the moment before the picture is there. */
  loading?: boolean
  /** A word in the place-holder's middle, e.g. "1200 × 630". */
  placeholder?: string
  look: SurfaceTokens['loading']
  style: CSSProperties
}

export function CardPicture(props: CardPictureProps) {
  const { image, src, blurSrc, loading = false, placeholder, look, style } = props
  const under = blurSrc ?? (loading ? src : null)
  if (!src && !under)
    return (
      <div
        data-card-picture
        style={{ ...style, color: 'var(--wa-soft)', background: 'var(--wa-panel)' }}
        className="flex shrink-0 items-center justify-center overflow-hidden"
      >
        {placeholder ? (
          <span dir="ltr" className="text-center" style={{ fontSize: PLACEHOLDER_TEXT_PX }}>
            {placeholder}
          </span>
        ) : (
          <Link2 aria-hidden size={look.glyphPx} />
        )}
      </div>
    )
  return (
    <div
      data-card-picture
      style={{ ...style, background: FLATTENED_ON }}
      className="relative shrink-0 overflow-hidden"
    >
      {under ? <img src={under} alt="" className="absolute max-w-none" style={blurred(look.blurPx)} /> : null}
      {src && !loading ? (
        <img src={src} alt="" className="absolute max-w-none" style={placed(image)} />
      ) : null}
    </div>
  )
}

const COVER: CSSProperties = { inset: 0, width: '100%', height: '100%', objectFit: 'cover' }

/** Reaches over the edges, where a blur would otherwise let the background show. */
function blurred(blurPx: number): CSSProperties {
  const overPx = 2 * blurPx
  const side = `calc(100% + ${2 * overPx}px)`
  return { ...COVER, inset: -overPx, width: side, height: side, filter: `blur(${blurPx}px)` }
}

/** The small thumbnail is stored as the square that is shown; the large one is the whole picture. */
function placed(image: CardImage | null): CSSProperties {
  if (!image || image.thumbnail === 'small' || image.crop.width <= 0 || image.crop.height <= 0) return COVER
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
