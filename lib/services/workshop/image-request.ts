/** What may be asked of the workshop, as a form sends it: where the picture comes from, what of it is kept, what it lies on. */
import { z } from 'zod'
import type { Placement, ShapeName } from '@/lib/imaging/shapes'

export const COLUMNS = ['left', 'centre', 'right'] as const
export const ROWS = ['top', 'middle', 'bottom'] as const
type Place = `${(typeof COLUMNS)[number]}-${(typeof ROWS)[number]}`
export const PLACES: readonly Place[] = ROWS.flatMap((row) =>
  COLUMNS.map((column) => `${column}-${row}` as const),
)
export const GROUNDS = ['auto', 'white', 'black', 'own'] as const

const share = z.number().min(0).max(1)
export const pointSchema = z.object({ x: share, y: share })
export type Point = z.infer<typeof pointSchema>

export const wantedSchema = z.object({
  fit: z.enum(['fill', 'whole']).default('fill'),
  /** `exact`: the two points count. */
  focus: z.enum(['auto', 'exact', ...PLACES]).default('auto'),
  wide: pointSchema.nullable().default(null),
  square: pointSchema.nullable().default(null),
  ground: z.enum(GROUNDS).default('auto'),
  own: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .nullable()
    .default(null),
})
export type Wanted = z.infer<typeof wantedSchema>

export function placementOf({ fit, focus, ...points }: Wanted, shape: ShapeName): Placement {
  if (fit === 'whole') return { kind: 'whole' }
  if (focus === 'auto') return { kind: 'attention' }
  if (focus !== 'exact') return { kind: 'focus', ...pointOf(focus) }
  const point = points[shape]
  return point ? { kind: 'focus', ...point } : { kind: 'attention' }
}

export const groundOf = ({ ground, own }: Wanted): string =>
  ({ auto: 'auto', white: '#ffffff', black: '#000000', own: own ?? 'auto' })[ground]

export function pointOf(place: Place): Point {
  const at = (names: readonly string[]) => names.findIndex((name) => place.split('-').includes(name)) / 2
  return { x: at(COLUMNS), y: at(ROWS) }
}
