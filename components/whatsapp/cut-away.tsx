/** The original picture with what the card leaves out dimmed; a figure with a text alternative. */
import { useId } from 'react'
import type { CardImage } from '@/lib/preview/vocabulary/card'
import { CUT_AWAY, FLATTENED_ON } from '@/lib/drawing/tokens'

export interface CutAwayProps {
  image: CardImage
  /** Address of the stored large thumbnail: the whole picture. */
  src: string
  className?: string
}

export function CutAway({ image, src, className }: CutAwayProps) {
  const id = useId()
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
        {cutAwayWords(image)}
      </figcaption>
    </figure>
  )
}

export function cutAwayWords({ width, height, crop }: CardImage): string {
  const figure = (px: number) => px.toLocaleString('en')
  const cut = [
    cutSide(crop.x, width - crop.x - crop.width, 'left', 'right'),
    cutSide(crop.y, height - crop.y - crop.height, 'at the top', 'at the bottom'),
  ].flat()
  const whole = `${figure(width)} × ${figure(height)} px`
  if (cut.length === 0) return `The whole picture is shown: ${whole}.`
  return `Of ${whole} WhatsApp shows ${figure(crop.width)} × ${figure(crop.height)} px and cuts away ${cut.join(' and ')}.`
}

function cutSide(before: number, after: number, beforeWord: string, afterWord: string): string[] {
  const part = (px: number, word: string) => (px > 0 ? [`${px.toLocaleString('en')} px ${word}`] : [])
  return [...part(before, beforeWord), ...part(after, afterWord)]
}
