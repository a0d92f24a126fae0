/** Keeps the text that a plain form proposes, and leads back to it, or to the reason why not. */
import { limit } from '@/lib/http/rate-limit'
import { readForm } from '@/lib/http/read-form'
import { clientAddress } from '@/lib/http/request-facts'
import { withActor } from '@/lib/http/with-actor'
import { isAppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { keepProposal } from '@/lib/services/text/keep-proposal'
import { imageError } from '@/lib/services/workshop/image-error'
import { TEXT_FORM } from '@/components/text/text-field'
import type { RouteParams } from '../../../../_parts/route-props'

const FORM_BYTES_MAX = 262_144

export const POST = withActor<RouteParams<{ id: string }>>(async (request, { params }, actor) => {
  const { id } = await params
  const page = `/scans/${encodeURIComponent(id)}/text`
  const lead = (to: string) => new Response(null, { status: 303, headers: { location: to } })
  try {
    await limit('share', { address: await clientAddress(), visitorId: actor.visitorId })
    const form = await readForm(request, FORM_BYTES_MAX, () => imageError('too-many-bytes'))
    const text = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    }
    await keepProposal(actor, {
      scanId: id,
      title: text(TEXT_FORM.title),
      description: text(TEXT_FORM.description),
      shared: text(TEXT_FORM.shared) === '1',
    })
    return lead(`${page}?kept=1#kept`)
  } catch (error) {
    if (!isAppError(error)) log.error({ err: error }, 'a proposed text could not be kept')
    return lead(`${page}?refused=${isAppError(error) ? error.code : 'internal'}#refused`)
  }
})
