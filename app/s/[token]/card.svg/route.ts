/** The predicted card of a shared report as SVG, for wikis and pull requests. */
import { cardResponse } from '../../../_parts/share/card-response'
import type { RouteParams } from '../../../_parts/route-props'

export async function GET(request: Request, { params }: RouteParams<{ token: string }>): Promise<Response> {
  return cardResponse(request, (await params).token, 'svg')
}
