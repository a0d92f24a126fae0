/** Keeps what a plain form says a phone showed, and leads back to it, or to the reason why not. */
import { withActor } from '@/lib/http/with-actor'
import { recordObservation } from '@/lib/services/observations/record-observation'
import { observationOf } from '../../../../_parts/phone/phone-form'
import type { RouteParams } from '../../../../_parts/route-props'
import { seeOther } from '../../../../_parts/see-other'
import { readUpload, refusalName } from '../../../../_parts/workshop/upload-form'

export const POST = withActor<RouteParams<{ id: string }>>(async (request, { params }, actor) => {
  const { id } = await params
  const page = `/scans/${encodeURIComponent(id)}/phone`
  try {
    const form = await readUpload(request, actor)
    const { id: said } = await recordObservation(actor, await observationOf(id, form))
    return seeOther(`${page}?said=${said}#said`)
  } catch (error) {
    return seeOther(`${page}?refused=${refusalName(error, 'what a phone showed could not be kept')}#refused`)
  }
})
