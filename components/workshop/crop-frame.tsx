/** One crop on its picture: a frame that is dragged, or moved with the arrow keys; the small card and the safe area are drawn in it. */
'use client'
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useId, useRef } from 'react'
import { useWords } from '#words'
import { useScripted } from '../ui/use-scripted'
import { type Box, SAFE_AREA, type ShapeName, SHAPES, type Size, SMALL_CARD } from '@/lib/imaging/shapes'
import { frameOf, type Point, pointAt, roomOf, travelOf } from './crop-box'

export interface CropFrameProps {
  shape: ShapeName
  /** The whole picture, small. */
  picture: Size & { href: string }
  point: Point
  onMove: (point: Point) => void
}

const STEP = 0.02
const LEAP = 0.1

export function CropFrame({ shape, picture, point, onMove }: CropFrameProps) {
  const { t } = useWords()
  const id = useId()
  const area = useRef<HTMLDivElement>(null)
  const dragged = useRef<{ at: number; travel: number } | null>(null)
  const size = SHAPES[shape]
  // Before that its keys would be lost.
  const scripted = useScripted()
  const room = roomOf(picture, size)
  const frame = frameOf(picture, size, point)
  const travel = travelOf(picture, size, point)
  const percent = Math.round(travel * 100)
  const moveTo = (to: number) => onMove(pointAt(picture, size, to))

  const press = (event: KeyboardEvent) => {
    const to = afterKey(event, travel)
    if (to === null) return
    event.preventDefault()
    moveTo(to)
  }
  const along = ({ clientX, clientY }: PointerEvent) => (room === 'across' ? clientX : clientY)
  const grab = (event: PointerEvent<HTMLElement>) => {
    if (room === 'none' || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    dragged.current = { at: along(event), travel }
  }
  const drag = (event: PointerEvent) => {
    const [from, box] = [dragged.current, area.current?.getBoundingClientRect()]
    if (!from || !box) return
    const track = room === 'across' ? box.width * (1 - frame.width) : box.height * (1 - frame.height)
    moveTo(from.travel + (along(event) - from.at) / Math.max(1, track))
  }
  const drop = () => {
    dragged.current = null
  }
  const where =
    room === 'none'
      ? t('image.crop-fits')
      : t(room === 'across' ? 'image.crop-across' : 'image.crop-down', { percent })
  return (
    <figure className="grid content-start gap-2">
      <figcaption id={id} className="text-sm font-medium">
        {t(`image.crop.${shape}`)}
      </figcaption>
      <div
        ref={area}
        dir="ltr"
        className="border-line bg-sunken relative overflow-hidden rounded-md border"
        style={{ aspectRatio: `${picture.width} / ${picture.height}` }}
      >
        <img src={picture.href} alt="" draggable={false} className="size-full select-none" />
        <div
          // A range input can neither be a frame nor be dragged as one.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="slider"
          tabIndex={0}
          aria-labelledby={id}
          aria-orientation={room === 'down' ? 'vertical' : 'horizontal'}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
          aria-valuetext={where}
          aria-disabled={room === 'none' || !scripted}
          data-crop={shape}
          onKeyDown={press}
          onPointerDown={grab}
          onPointerMove={drag}
          onPointerUp={drop}
          onPointerCancel={drop}
          className="absolute cursor-move touch-none border-2 border-white outline-offset-[-6px] aria-disabled:cursor-default"
          style={{ ...placed(frame), boxShadow: '0 0 0 1px #000, 0 0 0 9999px rgb(0 0 0 / 0.55)' }}
        >
          {SMALL_CARD[shape].width < 1 ? <Overlay box={SMALL_CARD[shape]} line="dashed" /> : null}
          <Overlay box={SAFE_AREA[shape]} line="dotted" />
        </div>
      </div>
      <p aria-hidden className="text-soft text-sm tabular-nums">
        {where}
      </p>
    </figure>
  )
}

/** A white line between two dark ones is seen on every picture. */
const DARK_EDGES = '0 0 0 1px rgb(0 0 0 / 0.6), inset 0 0 0 1px rgb(0 0 0 / 0.6)'

function Overlay({ box, line }: { box: Box; line: 'dashed' | 'dotted' }) {
  return (
    <span
      aria-hidden
      className="pointer-events-none absolute"
      style={{ ...placed(box), border: `2px ${line} #fff`, background: 'none', boxShadow: DARK_EDGES }}
    />
  )
} // prettier-ignore

const placed = ({ left, top, width, height }: Box): CSSProperties => ({
  left: `${left * 100}%`,
  top: `${top * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
})

/** The picture lies as it lies, whatever way its page is read, so left is left. */
function afterKey({ key, shiftKey }: KeyboardEvent, travel: number): number | null {
  const step = shiftKey ? LEAP : STEP
  if (key === 'ArrowLeft' || key === 'ArrowUp') return travel - step
  if (key === 'ArrowRight' || key === 'ArrowDown') return travel + step
  if (key === 'PageUp') return travel - LEAP
  if (key === 'PageDown') return travel + LEAP
  if (key === 'Home') return 0
  return key === 'End' ? 1 : null
}
