/** The picture of one shared report, with its stored thumbnail; drawn when the link is made, kept for those who fetch it. */
import { drawSharePicture, type ShareWords } from '@/lib/drawing/render/share/draw-share-picture'
import { type Drawn, drawingCache } from '@/lib/drawing/render/drawing-cache'
import { visiblePart } from '@/lib/drawing/render/card/visible-part'
import type { Report, ReportCard } from '@/lib/preview/report/schema'
import { BARE_CARD } from './report-card'
import { storedThumbnail } from './stored-thumbnail'

export interface Shared {
  report: Report
  scannedAt: string
}

export const shareKey = (token: string): string => `share ${token}`

/** A link always leads to the same report, so it names the picture. Whoever calls this has opened the link. */
export function sharePicture(token: string, { report, scannedAt }: Shared): Promise<Drawn> {
  return drawingCache().getOrDraw(shareKey(token), async () => {
    const card = drawnCard(report.cards)
    const thumbnail = await storedThumbnail(report, card.image?.thumbnail ?? null)
    const jpeg = await drawSharePicture(shareWords(report, card, scannedAt), {
      card,
      message: report.url,
      picture: await visiblePart(card, card.layout, thumbnail),
    })
    return { bytes: new Uint8Array(jpeg), widthPx: 0, heightPx: 0 }
  })
}

const drawnCard = (cards: readonly ReportCard[]): ReportCard =>
  cards.find(({ surface }) => surface === 'android') ?? cards[0] ?? BARE_CARD

const VERDICTS: Record<ShareWords['tone'], string> = {
  good: 'Ready to send',
  improve: 'Could be better',
  fix: 'Fix before sending',
  unknown: 'Could not tell',
}

function shareWords(
  { verdict, score, finalUrl, url }: Report,
  card: ReportCard,
  scannedAt: string,
): ShareWords {
  const date = new Date(scannedAt).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
  return {
    tone: verdict.status,
    verdict: VERDICTS[verdict.status],
    sentence: verdict.sentence,
    score: score === null ? null : { figure: String(score), of: 'of 100' },
    host: card.host ?? hostOf(finalUrl ?? url),
    checked: `Checked ${date}`,
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
