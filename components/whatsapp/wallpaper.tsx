/** The doodles behind a chat: a tile of our own drawing, in the stage's doodle colour. */
import { useId } from 'react'
import { DOODLE_LINE, DOODLE_TILE_PX, DOODLES } from '@/lib/drawing/shapes/doodles'

export function Wallpaper() {
  const id = useId()
  return (
    <svg aria-hidden className="pointer-events-none absolute inset-0 size-full text-(--wa-doodle)">
      <defs>
        <pattern id={id} width={DOODLE_TILE_PX} height={DOODLE_TILE_PX} patternUnits="userSpaceOnUse">
          <g
            fill="none"
            stroke="currentColor"
            strokeWidth={DOODLE_LINE}
            strokeLinecap="round"
            strokeLinejoin="round"
          >
            {DOODLES.map(({ path, transform }) => (
              <path key={transform} d={path} transform={transform} />
            ))}
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
