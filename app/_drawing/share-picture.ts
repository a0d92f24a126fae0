/** The picture of one shared report, with its stored thumbnail; drawn when the link is made, kept for those who fetch it. */
import type { Report } from '@/lib/preview/report/schema'
import { drawSharePicture, pictureCard } from './draw-share-picture'
import { type Drawn, drawnCache } from './drawn-cache'
import { storedThumbnail } from './stored-thumbnail'

export interface Shared {
  report: Report
  scannedAt: string
}

export const shareKey = (token: string): string => `share ${token}`

/** A link always leads to the same report, so it names the picture. Whoever calls this has opened the link. */
export function sharePicture(token: string, { report, scannedAt }: Shared): Promise<Drawn> {
  return drawnCache().getOrDraw(shareKey(token), async () => {
    const card = pictureCard(report.cards)
    const jpeg = await drawSharePicture({
      report,
      thumbnail: card && (await storedThumbnail(report, card.image?.thumbnail ?? null)),
      date: new Date(scannedAt).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
    })
    return { bytes: new Uint8Array(jpeg), widthPx: 0, heightPx: 0 }
  })
}
