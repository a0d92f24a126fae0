/** The predicted card of a shared report as PNG, at one to three times its size. */
import { cardResponse } from '../../../_parts/share/card-response'
import type { RouteParams } from '../../../_parts/route-props'

export async function GET(request: Request, { params }: RouteParams<{ token: string }>): Promise<Response> {
  return cardResponse(request, (await params).token, 'png')
}
