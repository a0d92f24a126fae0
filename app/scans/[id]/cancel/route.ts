/** Cancels a running scan and leads to what is left of it: an ordinary form where no script runs. */
import { withActor } from '@/lib/http/with-actor'
import { cancelScan } from '@/lib/services/scans/cancel-scan'
import type { RouteParams } from '../../../_parts/route-props'
import { seeOther } from '../../../_parts/see-other'

export const POST = withActor<RouteParams<{ id: string }>>(async (_request, { params }, actor) => {
  const { id } = await params
  await cancelScan(actor, { scanId: id })
  return seeOther(`/scans/${encodeURIComponent(id)}`)
})
