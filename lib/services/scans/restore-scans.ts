/** Takes one deletion back: the scans are in the history again, and their links open again. */
import { z } from 'zod'
import { database } from '@/lib/db/database'
import { type Actor, permit } from '../actor'
import { parseInputOf } from './parse-input'

const inputSchema = z.object({ deletedAt: z.iso.datetime() })

/** Returns how many there were: none when the grace period is over, or when it was undone before. */
export async function restoreScans(actor: Actor, input: { deletedAt: string }): Promise<number> {
  const owner = permit(actor, 'scan:delete')
  const { deletedAt } = parseInputOf(inputSchema, input)
  const { count } = await database().scan.updateMany({
    where: { ...owner, deletedAt: new Date(deletedAt) },
    data: { deletedAt: null },
  })
  return count
}
