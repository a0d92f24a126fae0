/** The scan whose image is worked on: the actor's own, or none. */
import { database } from '@/lib/db/database'
import { notFound } from '@/lib/errors'
import { type Actor, permit } from '../actor'
import { kept } from '../scans/kept-scans'
import { parseId } from '../scans/parse-input'
import type { Owned } from './image-shelf'

export async function ownScan(actor: Actor, given: string): Promise<Owned> {
  const owner = permit(actor, 'image:make')
  const scanId = parseId(given, 'scan')
  const row = await database().scan.findFirst({ where: { id: scanId, ...kept(owner) }, select: { id: true } })
  if (!row) throw notFound('scan')
  return { ...owner, scanId }
}
