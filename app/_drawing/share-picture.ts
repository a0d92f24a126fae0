/** The picture of one shared report, with its stored thumbnail; drawn once and kept for a while. */
import { createHash } from 'node:crypto'
import type { Report } from '@/lib/preview/report/schema'
import { readPicture } from '@/lib/services/read-picture'
import { drawSharePicture, pictureCard } from './draw-share-picture'

const KEPT_MAX = 40
const kept = new Map<string, Promise<Buffer>>()

export async function sharePicture({
  report,
  scannedAt,
}: {
  report: Report
  scannedAt: string
}): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([report, scannedAt]))
    .digest('hex')
  const known = kept.get(key)
  if (known) return known
  const drawing = draw(report, scannedAt)
  kept.set(key, drawing)
  drawing.catch(() => kept.delete(key))
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT_MAX) break
    kept.delete(oldest)
  }
  return drawing
}

async function draw(report: Report, scannedAt: string): Promise<Buffer> {
  const size = pictureCard(report.cards)?.image?.thumbnail
  const stored = size ? report.image?.thumbnails[size] : null
  const thumbnail = stored ? await readPicture(stored).catch(() => null) : null
  const date = new Date(scannedAt).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
  return drawSharePicture({ report, thumbnail, date })
}
