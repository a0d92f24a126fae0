/** Keeps what a plain form says a phone showed, and leads back to it, or to the reason why not. */
import { isAppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { limit } from '@/lib/http/rate-limit'
import { readForm } from '@/lib/http/read-form'
import { clientAddress } from '@/lib/http/request-facts'
import { withActor } from '@/lib/http/with-actor'
import { recordObservation } from '@/lib/services/observations/record-observation'
import { imageError, refusalIn, UPLOAD_BYTES_MAX } from '@/lib/services/workshop/image-error'
import { observationOf } from '../../../../_parts/phone/phone-form'
import type { RouteParams } from '../../../../_parts/route-props'

/** The fields beside the file, and what a form puts around them. */
const AROUND_BYTES_MAX = 65_536

export const POST = withActor<RouteParams<{ id: string }>>(async (request, { params }, actor) => {
  const { id } = await params
  const page = `/scans/${encodeURIComponent(id)}/phone`
  const lead = (to: string) => new Response(null, { status: 303, headers: { location: to } })
  try {
    await limit('image', { address: await clientAddress(), visitorId: actor.visitorId })
    const tooLarge = () => imageError('too-many-bytes')
    const form = await readForm(request, UPLOAD_BYTES_MAX + AROUND_BYTES_MAX, tooLarge)
    const { id: said } = await recordObservation(actor, await observationOf(id, form))
    return lead(`${page}?said=${said}#said`)
  } catch (error) {
    if (!isAppError(error)) log.error({ err: error }, 'what a phone showed could not be kept')
    const name = isAppError(error) ? (refusalIn(error.said) ?? error.code) : 'internal'
    return lead(`${page}?refused=${name}#refused`)
  }
})
