/** The original picture with what the card leaves out dimmed; a figure with a text alternative. */
import { useId } from 'react'
import { useWords } from '#words'
import type { CardImage } from '@/lib/preview/vocabulary/card'
import type { SayOnScreen } from '@/lib/preview/words/screen-words'
import { CUT_AWAY, FLATTENED_ON } from '@/lib/drawing/tokens'

export interface CutAwayProps {
  image: CardImage
  /** Address of the stored large thumbnail: the whole picture. */
  src: string
  className?: string
}

export function CutAway({ image, src, className }: CutAwayProps) {
  const id = useId()
  const { t } = useWords()
  const { width, height, crop } = image
  const percent = (part: number, of: number) => `${(part / of) * 100}%`
  return (
    <figure aria-labelledby={id} className={className}>
      <div
        aria-hidden
        className="bg-sunken relative overflow-hidden"
        style={{ aspectRatio: `${width} / ${height}` }}
      >
        <img src={src} alt="" className="absolute inset-0 size-full" style={{ opacity: CUT_AWAY.opacity }} />
        <div
          data-kept
          className="absolute overflow-hidden"
          style={{
            background: FLATTENED_ON,
            left: percent(crop.x, width),
            top: percent(crop.y, height),
            width: percent(crop.width, width),
            height: percent(crop.height, height),
          }}
        >
          <img
            src={src}
            alt=""
            className="absolute max-w-none"
            style={{
              width: percent(width, crop.width),
              height: percent(height, crop.height),
              left: percent(-crop.x, crop.width),
              top: percent(-crop.y, crop.height),
            }}
          />
        </div>
        <div
          className="border-accent absolute border-dashed"
          style={{
            borderWidth: CUT_AWAY.linePx,
            left: percent(crop.x, width),
            top: percent(crop.y, height),
            width: percent(crop.width, width),
            height: percent(crop.height, height),
          }}
        />
      </div>
      <figcaption id={id} className="text-soft mt-2 text-sm">
        {cutAwayWords(image, t)}
      </figcaption>
    </figure>
  )
}

/** What is left out on each side, in one sentence. */
export function cutAwayWords({ width, height, crop }: CardImage, t: SayOnScreen): string {
  const size = t('card.size', { width, height })
  const kept = t('card.size', { width: crop.width, height: crop.height })
  const sides = { left: crop.x, right: width - crop.x - crop.width }
  const ends = { top: crop.y, bottom: height - crop.y - crop.height }
  const [atSides, atEnds] = [sides.left + sides.right > 0, ends.top + ends.bottom > 0]
  if (atSides && atEnds) return t('card.crop.all-around', { size, kept, ...sides, ...ends })
  if (atSides) return t('card.crop.sides', { size, kept, ...sides })
  if (atEnds) return t('card.crop.ends', { size, kept, ...ends })
  return t('card.crop.nothing', { size })
}
