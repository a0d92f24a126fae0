/** Deletes scans of the actor's own: from this moment they and their share links are hidden everywhere; until the grace period ends it can be undone. */
import { z } from 'zod'
import { database } from '@/lib/db/database'
import { type Actor, permit } from '../actor'
import { serviceContext } from '../service-context'
import { kept } from './kept-scans'
import { parseInputOf, said } from './parse-input'

export interface Deletion {
  /** ISO 8601: what `restoreScans` undoes. */
  deletedAt: string
  count: number
}

const SCANS_AT_ONCE_MAX = 50
const inputSchema = z.object({
  scanIds: z.array(z.string()).max(SCANS_AT_ONCE_MAX, said('error.input.too-many-scans')),
})

/** Foreign, unknown and malformed ids are passed over; deleting twice keeps the first time. */
export async function deleteScans(actor: Actor, input: { scanIds: readonly string[] }): Promise<Deletion> {
  const owner = permit(actor, 'scan:delete')
  const { scanIds } = parseInputOf(inputSchema, input)
  const deletedAt = serviceContext().now()
  const { count } = await database().scan.updateMany({
    where: { ...kept(owner), id: { in: scanIds.filter((id) => z.uuid().safeParse(id).success) } },
    data: { deletedAt },
  })
  return { deletedAt: deletedAt.toISOString(), count }
}
