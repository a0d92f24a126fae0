/** The answer to a request for the picture of an embedded card: drawn, or the picture of a card that is gone. */
import { problemResponse } from '@/lib/http/problem'
import { goneCard } from './gone-card'
import { type CardFormat, cardKey, reportCard } from './report-card'
import { readCardParams } from './card-params'
import { countDrawing, openedShare } from './opened-share'
import { pictureResponse } from './picture-response'

export async function cardAnswer(
  request: Request,
  token: string,
  kind: CardFormat['kind'],
): Promise<Response> {
  const type = kind === 'svg' ? 'image/svg+xml' : 'image/png'
  try {
    const { request: asked, scale } = readCardParams(request.url)
    const format: CardFormat = kind === 'svg' ? { kind } : { kind, scale }
    const shared = await openedShare(token)
    if (!shared) return pictureResponse(request, await goneCard(asked.theme, format), type, 404)
    await countDrawing(cardKey(token, asked, format))
    return pictureResponse(request, await reportCard(token, shared.report, asked, format), type)
  } catch (error) {
    return problemResponse(error)
  }
}
