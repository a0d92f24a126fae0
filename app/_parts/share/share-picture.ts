/** The picture of one shared report, with its stored thumbnail; drawn when the link is made, kept for those who fetch it. */
import { drawSharePicture, type ShareWords } from '@/lib/drawing/render/share/draw-share-picture'
import { type Drawn, drawingCache } from '@/lib/drawing/render/drawing-cache'
import { visiblePart } from '@/lib/drawing/render/card/visible-part'
import type { CardFace } from '@/lib/preview/vocabulary/card'
import type { DrawableReport } from './drawable-report'
import { BARE_CARD } from './report-card'
import { screenWords } from '../page-words'
import { storedThumbnail } from './stored-thumbnail'

export interface Shared {
  report: DrawableReport
  scannedAt: string
}

export const shareKey = (token: string): string => `share ${token} ${screenWords().language}`

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

const drawnCard = (cards: readonly CardFace[]): CardFace =>
  cards.find(({ surface }) => surface === 'android') ?? cards[0] ?? BARE_CARD

function shareWords(
  { verdict, score, finalUrl, url, source }: DrawableReport,
  card: CardFace,
  scannedAt: string,
): ShareWords {
  const { t, date, number } = screenWords()
  const when = date(scannedAt, { dateStyle: 'medium', timeZone: 'UTC' })
  return {
    brand: 'Cardproof',
    tone: verdict.status,
    verdict: [
      t(`verdict.status.${verdict.status}`),
      ...(source?.provisional ? [t('source.provisional')] : []),
    ].join(' · '),
    sentence: verdict.sentence,
    score: score === null ? null : { figure: number(score), of: t('verdict.of-hundred') },
    host: card.host ?? hostOf(finalUrl ?? url),
    checked: t('verdict.checked', { when }),
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
