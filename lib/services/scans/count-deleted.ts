/** How many scans one deletion still hides: what can be offered to be undone. */
import { z } from 'zod'
import { database } from '@/lib/db/database'
import { type Actor, permit } from '../actor'
import { parseInputOf } from './parse-input'

const inputSchema = z.object({ deletedAt: z.iso.datetime() })

export async function countDeleted(actor: Actor, input: { deletedAt: string }): Promise<number> {
  const owner = permit(actor, 'scan:read')
  const { deletedAt } = parseInputOf(inputSchema, input)
  return database().scan.count({ where: { ...owner, deletedAt: new Date(deletedAt) } })
}
