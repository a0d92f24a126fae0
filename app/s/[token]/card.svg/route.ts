/** The predicted card of a shared report as SVG, for wikis and pull requests. */
import { cardAnswer } from '../../../_parts/share/card-response'
import type { RouteParams } from '../../../_parts/route-props'

export async function GET(request: Request, { params }: RouteParams<{ token: string }>): Promise<Response> {
  return cardAnswer(request, (await params).token, 'svg')
}
