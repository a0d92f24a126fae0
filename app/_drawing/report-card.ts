/** The card of one shared report as SVG or PNG: which card, with which picture, kept once drawn. */
import { type Layout, LAYOUTS, type Surface, SURFACES } from '@/lib/preview/vocabulary/card'
import type { Report, ReportCard } from '@/lib/preview/report/schema'
import type { CardLook } from './card-picture-input'
import { drawCard } from './draw-card'
import { BARE } from './draw-share-picture'
import { type Drawn, drawnCache } from './drawn-cache'
import { rasterise } from './rasterise'
import { storedThumbnail } from './stored-thumbnail'
import { visiblePart } from './visible-part'

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
export function requestedCard(report: Report, { surface, layout }: CardRequest) {
  const predicted: ReportCard = report.cards.find((card) => card.surface === surface) ?? { ...BARE, surface }
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
    kind,
    kind === 'png' ? format.scale : '',
  ].join(' ')
}

export async function reportCard(
  token: string,
  report: Report,
  request: CardRequest,
  format: CardFormat,
): Promise<Drawn> {
  return drawnCache().getOrDraw(cardKey(token, request, format), async () => {
    const { card, predicted, isPredicted } = requestedCard(report, request)
    const wanted = isPredicted ? (predicted.image?.thumbnail ?? null) : 'large'
    const { svg, widthPx, heightPx } = await drawCard({
      ...request,
      card,
      message: report.url,
      picture: await visiblePart(predicted, card.layout, await storedThumbnail(report, wanted)),
    })
    const bytes = format.kind === 'svg' ? Buffer.from(svg) : await rasterise(svg, Number(format.scale))
    return { bytes: new Uint8Array(bytes), widthPx, heightPx }
  })
}
