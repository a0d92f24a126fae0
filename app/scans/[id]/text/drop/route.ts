/** Drops the text that was proposed, and leads back to it, or to the reason why not. */
import { limit } from '@/lib/http/rate-limit'
import { clientAddress } from '@/lib/http/request-facts'
import { withActor } from '@/lib/http/with-actor'
import { isAppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { dropProposal } from '@/lib/services/text/keep-proposal'
import type { RouteParams } from '../../../../_parts/route-props'

export const POST = withActor<RouteParams<{ id: string }>>(async (_, { params }, actor) => {
  const { id } = await params
  const page = `/scans/${encodeURIComponent(id)}/text`
  const lead = (to: string) => new Response(null, { status: 303, headers: { location: to } })
  try {
    await limit('share', { address: await clientAddress(), visitorId: actor.visitorId })
    await dropProposal(actor, { scanId: id })
    return lead(page)
  } catch (error) {
    if (!isAppError(error)) log.error({ err: error }, 'a proposed text could not be dropped')
    return lead(`${page}?refused=${isAppError(error) ? error.code : 'internal'}#refused`)
  }
})
