/** A screenshot of one's own, as it was made anew. */
import { withActor } from '@/lib/http/with-actor'
import { readScreenshot } from '@/lib/services/observations/read-observations'
import { privateFile } from '../../../../../_parts/private-file'
import type { RouteParams } from '../../../../../_parts/route-props'

export const GET = withActor<RouteParams<{ id: string; observation: string }>>(
  async (_, { params }, actor) => {
    const { id, observation } = await params
    const bytes = await readScreenshot(actor, { scanId: id, observationId: observation })
    return privateFile({ bytes, contentType: 'image/jpeg' })
  },
)
