/** The report as a JSON file, for the browser that made it. */
import { withActor } from '@/lib/http/with-actor'
import { getFinishedScan } from '@/lib/services/scans/get-finished-scan'
import type { RouteParams } from '../../../_parts/route-props'

export const GET = withActor<RouteParams<{ id: string }>>(async (_request, { params }, actor) => {
  const { id } = await params
  const { report, host } = await getFinishedScan(actor, { scanId: id })
  return new Response(`${JSON.stringify(report, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="cardproof-${host.replaceAll(/[^a-z0-9.-]/g, '_')}.json"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
})
