/** The response to a request for the picture of an embedded card: drawn, or the picture of a card that is gone. */
import { problemResponse } from '@/lib/http/problem'
import { goneCard } from './gone-card'
import { type CardFormat, cardKey, reportCard } from './report-card'
import { readCardParams } from './card-params'
import { drawableReport } from './drawable-report'
import { countDrawing, keptDrawing, nullIfNotFound, openedShare } from './find-share'
import { pictureResponse } from './picture-response'

export async function cardResponse(
  request: Request,
  token: string,
  kind: CardFormat['kind'],
): Promise<Response> {
  const type = kind === 'svg' ? 'image/svg+xml' : 'image/png'
  try {
    const { request: asked, scale } = readCardParams(request.url)
    const format: CardFormat = kind === 'svg' ? { kind } : { kind, scale }
    const key = cardKey(token, asked, format)
    const kept = await keptDrawing(token, key).catch(nullIfNotFound)
    if (kept) return pictureResponse(request, kept, type)
    const shared = await openedShare(token)
    if (!shared) return pictureResponse(request, await goneCard(asked.theme, format), type, 404)
    await countDrawing(key)
    const drawn = await reportCard(token, drawableReport(shared.report), asked, format)
    return pictureResponse(request, drawn, type)
  } catch (error) {
    return problemResponse(error)
  }
}
