/** Both crops on the picture that is here, moved by hand; the form that they stand in sends where they lie. */
'use client'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '#words'
import { SHAPE_NAMES, type ShapeName, type Size } from '@/lib/imaging/shapes'
import type { Point } from './crop-box'
import { CropFrame } from './crop-frame'
import { IMAGE_FIELD } from './image-field'

export interface CropEditorProps {
  picture: Size & { href: string }
  /** Where the crops of the last pictures lie. */
  points: Record<ShapeName, Point>
}

const COLUMNS = ['left', 'centre', 'right']
const ROWS = ['top', 'middle', 'bottom']

export function CropEditor({ picture, points }: CropEditorProps) {
  const { t } = useWords()
  const [placed, setPlaced] = useState(points)
  const root = useRef<HTMLDivElement>(null)

  // The choices beside the picture move its frames too.
  useEffect(() => {
    const form = root.current?.closest('form')
    const choose = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.name !== IMAGE_FIELD.focus) return
      const point = pointOf(target.value)
      if (point) setPlaced({ wide: point, square: point })
      else if (target.value === 'auto') setPlaced(points)
    }
    form?.addEventListener('change', choose)
    return () => form?.removeEventListener('change', choose)
  }, [points])

  const move = (shape: ShapeName, point: Point) => {
    setPlaced((before) => ({ ...before, [shape]: point }))
    const chosen = root.current?.closest('form')?.elements.namedItem(IMAGE_FIELD.focus)
    if (chosen instanceof RadioNodeList) chosen.value = 'exact'
  }
  return (
    <div ref={root} data-needs-script="" className="grid gap-4">
      <div className="grid items-start gap-4 sm:grid-cols-2">
        {SHAPE_NAMES.map((shape) => (
          <div key={shape}>
            <CropFrame
              shape={shape}
              picture={picture}
              point={placed[shape]}
              onMove={(point) => move(shape, point)}
            />
            <input
              type="hidden"
              name={IMAGE_FIELD[shape]}
              value={`${placed[shape].x.toFixed(4)},${placed[shape].y.toFixed(4)}`}
            />
          </div>
        ))}
      </div>
      <ul className="text-soft grid gap-1 text-sm">
        <li>{t('image.crop-hint')}</li>
        <li>{t('image.overlay.small')}</li>
        <li>{t('image.overlay.safe')}</li>
      </ul>
    </div>
  )
}

/** Null for what is no place of the grid. */
function pointOf(place: string): Point | null {
  const [column = '', row = ''] = place.split('-')
  const [x, y] = [COLUMNS.indexOf(column), ROWS.indexOf(row)]
  return x < 0 || y < 0 ? null : { x: x / 2, y: y / 2 }
}
