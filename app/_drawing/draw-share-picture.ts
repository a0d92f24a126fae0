/** Draws a report's verdict and card as a JPEG of 1200 × 630 px; no network, and text of strangers stays text. */
import { renderAsync } from '@resvg/resvg-js'
import satori from 'satori'
import sharp from 'sharp'
import type { Report, ReportCard } from '@/lib/preview/report/schema'
import { clipText } from './clip-text'
import { emojiPicture } from './emoji-picture'
import { pictureFonts } from './picture-fonts'
import { PICTURE_HEIGHT, PICTURE_WIDTH, pictureTree, type PictureView } from './picture-view'

export interface SharePictureInput {
  report: Pick<Report, 'verdict' | 'score' | 'cards' | 'url' | 'finalUrl'>
  /** The stored thumbnail that the card names, as it was made by us; null when there is none. */
  thumbnail: Uint8Array | null
  /** When the report was true, in words. */
  date: string | null
}

/** Our own limit for an image on a card: 300 KB. */
const BYTES_MAX = 300 * 1024
const QUALITIES = [88, 76, 60] as const

export async function drawSharePicture(input: SharePictureInput): Promise<Buffer> {
  const view = await viewOf(input)
  const { card } = view
  const text = [view.sentence, view.host, view.date, card.title, card.description].join(' ')
  const fonts = await pictureFonts(`${text} Aa0…`)
  const svg = await satori(pictureTree(view, fonts.map(({ name }) => `"${name}"`).join(', ')), {
    width: PICTURE_WIDTH,
    height: PICTURE_HEIGHT,
    fonts,
    loadAdditionalAsset: async (code, segment) =>
      code === 'emoji' ? ((await emojiPicture(segment)) ?? []) : [],
  })
  const bitmap = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return toJpeg(bitmap.asPng())
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

async function viewOf({ report, thumbnail, date }: SharePictureInput): Promise<PictureView> {
  const card = pictureCard(report.cards)
  return {
    verdict: report.verdict.status,
    sentence: clipText(report.verdict.sentence, 150),
    score: report.score,
    host: clipText(card?.host ?? hostOf(report.finalUrl ?? report.url), 60),
    date,
    card: {
      layout: card?.layout ?? 'none',
      title: textOf(card?.title, 150),
      titleLinesMax: card?.titleLinesMax ?? 2,
      description: textOf(card?.description, 200),
      descriptionLinesMax: card?.descriptionLinesMax ?? 1,
      direction: card?.direction ?? 'ltr',
      ...(await imageOf(card, thumbnail)),
    },
  }
}

const textOf = (text: string | null | undefined, graphemesMax: number): string | null =>
  text === null || text === undefined ? null : clipText(text, graphemesMax) || null

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url
}

/** The thumbnail cut to what the card shows; a thumbnail that cannot be read is left out. */
async function imageOf(card: ReportCard | null, thumbnail: Uint8Array | null) {
  const none = { image: null, imageRatio: 0.525 }
  if (!card?.image || !thumbnail || card.layout === 'text' || card.layout === 'none') return none
  const { crop, width } = card.image
  try {
    const { width: drawnWidth = 0, height: drawnHeight = 0 } = await sharp(thumbnail).metadata()
    const scale = drawnWidth / width
    const left = Math.min(drawnWidth - 1, Math.max(0, Math.floor(crop.x * scale)))
    const top = Math.min(drawnHeight - 1, Math.max(0, Math.floor(crop.y * scale)))
    const jpeg = await sharp(thumbnail)
      .extract({
        left,
        top,
        width: Math.max(1, Math.min(drawnWidth - left, Math.round(crop.width * scale))),
        height: Math.max(1, Math.min(drawnHeight - top, Math.round(crop.height * scale))),
      })
      .jpeg({ quality: 92 })
      .toBuffer()
    return {
      image: `data:image/jpeg;base64,${jpeg.toString('base64')}`,
      imageRatio: crop.height / crop.width,
    }
  } catch {
    return none
  }
}
