/** Draws a report's verdict beside its card as a JPEG of 1200 × 630 px. */
import sharp from 'sharp'
import type { Report, ReportCard } from '@/lib/preview/report/schema'
import { limit } from '@/lib/preview/vocabulary/limits'
import { wallpaperShape } from './bubble-shape'
import { clipText } from './clip-text'
import { drawCard } from './draw-card'
import { drawTree } from './draw-tree'
import { rasterise } from './rasterise'
import { CARD_BOX, PICTURE_HEIGHT, PICTURE_WIDTH, shareTree, type ShareView, WALL } from './share-tree'
import { type StoredThumbnail, visiblePart } from './visible-part'

export interface SharePictureInput {
  report: Pick<Report, 'verdict' | 'score' | 'cards' | 'url' | 'finalUrl'>
  thumbnail: StoredThumbnail | null
  /** When the report was true, in words. */
  date: string | null
}

/** What the product asks of every image on a card. */
const BYTES_MAX = limit('imageBytesGood')
const QUALITIES = [88, 76, 60] as const
const SENTENCE_CHARS_MAX = 150
const HOST_CHARS_MAX = 60
const WEIGHTS = [400, 600] as const

export async function drawSharePicture(input: SharePictureInput): Promise<Buffer> {
  const view = await viewOf(input)
  const { svg } = await drawTree(
    (fontFamily) => shareTree(view, fontFamily),
    [view.sentence, view.host, view.date].join(' '),
    { lead: 'noto-sans', weights: WEIGHTS },
    { widthPx: PICTURE_WIDTH, heightPx: PICTURE_HEIGHT },
  )
  return toJpeg(await rasterise(svg))
}

async function toJpeg(png: Buffer): Promise<Buffer> {
  for (const quality of QUALITIES) {
    const jpeg = await sharp(png)
      .flatten({ background: '#ffffff' })
      .jpeg({ quality, chromaSubsampling: '4:4:4' })
      .toBuffer()
    if (jpeg.length <= BYTES_MAX) return jpeg
  }
  return sharp(png).flatten({ background: '#ffffff' }).jpeg({ quality: 40 }).toBuffer()
}

/** The card that the picture draws. */
export function pictureCard(cards: readonly ReportCard[]): ReportCard | null {
  return cards.find(({ surface }) => surface === 'android') ?? cards[0] ?? null
}

async function viewOf({ report, thumbnail, date }: SharePictureInput): Promise<ShareView> {
  const card = pictureCard(report.cards)
  return {
    verdict: report.verdict.status,
    sentence: clipText(report.verdict.sentence, SENTENCE_CHARS_MAX),
    score: report.score,
    host: clipText(card?.host ?? hostOf(report.finalUrl ?? report.url), HOST_CHARS_MAX),
    date,
    card: await cardBitmap(card ?? BARE, report.url, thumbnail),
    wall: await (wall ??= wallBitmap()),
  }
}

/** As large as its place allows, and drawn at exactly that size, so that nothing is scaled afterwards. */
async function cardBitmap(card: ReportCard, message: string, thumbnail: StoredThumbnail | null) {
  const picture = await visiblePart(card, card.layout, thumbnail)
  const { svg, widthPx, heightPx } = await drawCard({ ...LOOK, card, message, picture })
  const zoom = Math.min(CARD_BOX.widthPx / widthPx, CARD_BOX.heightPx / heightPx, CARD_BOX.zoomMax)
  const png = await rasterise(svg, zoom)
  const { width, height } = await sharp(png).metadata()
  return { url: dataUrl(png), widthPx: width, heightPx: height }
}

const LOOK = { theme: 'light', side: 'outgoing', background: 'transparent' } as const

/** The same behind every card, so it is drawn once. */
let wall: Promise<string> | null = null

async function wallBitmap(): Promise<string> {
  const zoom = CARD_BOX.zoomMax
  const size = { widthPx: WALL.widthPx / zoom, heightPx: WALL.heightPx / zoom }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.widthPx}" height="${size.heightPx}">${wallpaperShape('android', LOOK, size)}</svg>`
  return dataUrl(await rasterise(svg, zoom))
}

const dataUrl = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`

/** A report without any card: the message with the bare link. */
export const BARE: ReportCard = {
  surface: 'android',
  layout: 'none',
  title: null,
  description: null,
  titleLinesMax: 2,
  descriptionLinesMax: 1,
  host: null,
  direction: 'ltr',
  image: null,
  reason: '',
  margin: null,
  trust: 'observed',
  label: '',
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}
