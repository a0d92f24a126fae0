/** The card of one shared report as SVG or PNG: which card, with which picture, kept once drawn. */
import { cardWords } from '@/components/whatsapp/card-words'
import type { CardLook } from '@/lib/drawing/boxes/card-look'
import { drawCard } from '@/lib/drawing/render/card/draw-card'
import { type Drawn, drawingCache } from '@/lib/drawing/render/drawing-cache'
import { visiblePart } from '@/lib/drawing/render/card/visible-part'
import { type Layout, LAYOUTS, type Surface, SURFACES } from '@/lib/preview/vocabulary/card'
import type { CardFace } from '@/lib/preview/vocabulary/card'
import type { DrawableReport } from './drawable-report'
import { screenWords } from '../page-words'
import { storedThumbnail } from './stored-thumbnail'

export { LAYOUTS, SURFACES }
export const SCALES = ['1', '2', '3'] as const

/** All from closed lists, so that a link has a bounded number of pictures. */
export interface CardRequest extends CardLook {
  surface: Surface
  /** Null: the predicted one. */
  layout: Layout | null
}
export type CardFormat = { kind: 'svg' } | { kind: 'png'; scale: (typeof SCALES)[number] }

/** The card as it will be drawn, and whether that is what was predicted. */
export function requestedCard(report: DrawableReport, { surface, layout }: CardRequest) {
  const predicted: CardFace = report.cards.find((card) => card.surface === surface) ?? {
    ...BARE_CARD,
    surface,
  }
  return {
    card: { ...predicted, layout: layout ?? predicted.layout },
    predicted,
    isPredicted: layout === null || layout === predicted.layout,
  }
}

export function cardKey(token: string, request: CardRequest, format: CardFormat): string {
  const { surface, layout, theme, side, background } = request
  const { kind } = format
  return [
    'card',
    token,
    surface,
    layout,
    theme,
    side,
    background,
    // A drawing says what it shows in words, and a picture in pixels has none.
    kind === 'png' ? `png ${format.scale}` : `${kind} ${screenWords().language}`,
  ].join(' ')
}

export async function reportCard(
  token: string,
  report: DrawableReport,
  request: CardRequest,
  format: CardFormat,
): Promise<Drawn> {
  return drawingCache().getOrDraw(cardKey(token, request, format), async () => {
    const { card, predicted, isPredicted } = requestedCard(report, request)
    const wanted = isPredicted ? (predicted.image?.thumbnail ?? null) : 'large'
    const thumbnail = await storedThumbnail(report, wanted)
    const { svg, png, widthPx, heightPx } = await drawCard({
      ...request,
      card,
      message: report.url,
      picture: await visiblePart(predicted, card.layout, thumbnail),
    })
    const bytes =
      format.kind === 'svg'
        ? Buffer.from(await svg(cardWords(card, report.url, screenWords().t)))
        : await png(Number(format.scale))
    return { bytes: new Uint8Array(bytes), widthPx, heightPx }
  })
}

/** A report without any card: the message with the bare link. */
export const BARE_CARD: CardFace = {
  surface: 'android',
  layout: 'none',
  title: null,
  description: null,
  titleLinesMax: 2,
  descriptionLinesMax: 1,
  host: null,
  direction: 'ltr',
  image: null,
}
