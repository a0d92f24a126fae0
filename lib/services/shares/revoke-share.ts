/** Takes a share link back: from this moment it opens nothing. */
import { database } from '@/lib/db/database'
import { notFound } from '@/lib/errors'
import { type Actor, permit } from '../actor'
import { kept } from '../scans/kept-scans'
import { parseId } from '../scans/parse-input'
import { serviceContext } from '../service-context'
import { type ShareView, shareViewOf } from './share-view'

/** Revoking twice keeps the first time. */
export async function revokeShare(actor: Actor, { shareId }: { shareId: string }): Promise<ShareView> {
  const owner = permit(actor, 'share:write')
  const id = parseId(shareId, 'link')
  const { secret, now } = serviceContext()
  const where = { id, scan: kept(owner) }
  await database().share.updateMany({ where: { ...where, revokedAt: null }, data: { revokedAt: now() } })
  const row = await database().share.findFirst({ where })
  if (!row) throw notFound('link')
  return shareViewOf(row, secret)
}
