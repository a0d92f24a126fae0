/** Takes back what was said of a phone. */
import { withActor } from '@/lib/http/with-actor'
import { removeObservation } from '@/lib/services/observations/read-observations'
import type { RouteParams } from '../../../../../_parts/route-props'
import { seeOther } from '../../../../../_parts/see-other'

export const POST = withActor<RouteParams<{ id: string; observation: string }>>(
  async (_, { params }, actor) => {
    const { id, observation } = await params
    await removeObservation(actor, { scanId: id, observationId: observation })
    return seeOther(`/scans/${encodeURIComponent(id)}/phone`)
  },
)
