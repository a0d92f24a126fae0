/** A bound on how many pictures the workshop works on at once: whoever comes beyond it is refused, and nobody waits. */
import { imageError } from './image-error'
import type { Workshop } from './workshop'

const TURNS_MAX = 8

export const hasTurn = ({ busy }: Pick<Workshop, 'busy'>): boolean => busy < TURNS_MAX

export async function takeTurn<T>(workshop: Pick<Workshop, 'busy'>, work: () => Promise<T>): Promise<T> {
  if (!hasTurn(workshop)) throw imageError('busy')
  workshop.busy += 1
  try {
    return await work()
  } finally {
    workshop.busy -= 1
  }
}
