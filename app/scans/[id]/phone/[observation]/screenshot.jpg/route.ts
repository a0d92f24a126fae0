/** A screenshot of one's own, as it was made anew. */
import { withActor } from '@/lib/http/with-actor'
import { readScreenshot } from '@/lib/services/observations/read-observations'
import type { RouteParams } from '../../../../../_parts/route-props'

export const GET = withActor<RouteParams<{ id: string; observation: string }>>(
  async (_, { params }, actor) => {
    const { id, observation } = await params
    const jpeg = await readScreenshot(actor, { scanId: id, observationId: observation })
    return new Response(jpeg, {
      headers: {
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
        'content-type': 'image/jpeg',
        'content-length': String(jpeg.byteLength),
      },
    })
  },
)
