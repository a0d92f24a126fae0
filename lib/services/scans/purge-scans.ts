/** Removes for good what was deleted longer ago than the grace period, and what was pushed and has no open link since then, with its links and the pictures that no report shows any more. */
import { database } from '@/lib/db/database'
import type { ServiceContext } from '../service-context'

const DAY_MS = 86_400_000
/** Long enough to notice a mistake and ask whoever runs the server; short enough to be called deleted. */
export const GRACE_DAYS = 7
const PICTURES_AT_ONCE = 500

/** Run by the server itself, for all visitors. Returns how many scans and pictures are gone. */
export async function purgeScans(
  context: Pick<ServiceContext, 'pictures' | 'now'>,
): Promise<{ scans: number; pictures: number }> {
  const before = new Date(context.now().getTime() - GRACE_DAYS * DAY_MS)
  // A pushed report has no reader but its links.
  const endsLater = { OR: [{ expiresAt: null }, { expiresAt: { gte: before } }] }
  const standsStill = { OR: [{ revokedAt: null }, { revokedAt: { gte: before } }] }
  const unread = { source: 'pushed', shares: { none: { AND: [endsLater, standsStill] } } }
  const { count: scans } = await database().scan.deleteMany({
    where: { OR: [{ deletedAt: { lt: before } }, unread] },
  })
  if (scans === 0) return { scans, pictures: 0 }
  // One that was stored in this minute may be of a scan that is just being written.
  const unused = { scans: { none: {} }, createdAt: { lt: before } }
  let pictures = 0
  for (;;) {
    const found = await database().picture.findMany({ where: unused, select: { sha256: true }, take: PICTURES_AT_ONCE }) // prettier-ignore
    if (found.length === 0) return { scans, pictures }
    for (const { sha256 } of found) {
      // The row first: a file without a row harms nobody.
      const { count } = await database().picture.deleteMany({ where: { ...unused, sha256 } })
      if (count > 0) await context.pictures.remove(sha256)
      pictures += count
    }
  }
}
