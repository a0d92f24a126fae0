/** What the actor saw of a scan of their own: the list, one screenshot, and taking one back. */
import { database } from '@/lib/db/database'
import { notFound } from '@/lib/errors'
import { type Actor, permit } from '../actor'
import { kept } from '../scans/kept-scans'
import { parseId } from '../scans/parse-input'
import { type ObservationView, observationViewOf } from './observation-view'

/** The newest first. */
export async function listObservations(
  actor: Actor,
  { scanId }: { scanId: string },
): Promise<ObservationView[]> {
  const owner = permit(actor, 'observation:write')
  const where = { scanId: parseId(scanId, 'scan'), scan: kept(owner) }
  const rows = await database().observation.findMany({
    where,
    omit: { screenshot: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const pictured = await database().observation.findMany({
    where: { ...where, screenshot: { not: null } },
    select: { id: true },
  })
  const withPicture = new Set(pictured.map(({ id }) => id))
  return rows.flatMap((row) => observationViewOf(row, withPicture.has(row.id)) ?? [])
}

interface One {
  scanId: string
  observationId: string
}

const oneOf = (actor: Actor, { scanId, observationId }: One) => ({
  id: parseId(observationId, 'picture'),
  scanId: parseId(scanId, 'scan'),
  scan: kept(permit(actor, 'observation:write')),
})

/** A JPEG of our own making. */
export async function readScreenshot(actor: Actor, one: One): Promise<Uint8Array<ArrayBuffer>> {
  const row = await database().observation.findFirst({
    where: oneOf(actor, one),
    select: { screenshot: true },
  })
  if (!row?.screenshot) throw notFound('picture')
  return new Uint8Array(row.screenshot)
}

/** Taking it back twice is as once. */
export async function removeObservation(actor: Actor, one: One): Promise<void> {
  await database().observation.deleteMany({ where: oneOf(actor, one) })
}
