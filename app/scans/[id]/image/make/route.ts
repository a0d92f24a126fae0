/** Makes the pictures that a plain form asks for, and leads to them, or back with the reason. */
import { isAppError, type AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { limit } from '@/lib/http/rate-limit'
import { readForm } from '@/lib/http/read-form'
import { clientAddress } from '@/lib/http/request-facts'
import { withActor } from '@/lib/http/with-actor'
import { imageError, refusalIn, UPLOAD_BYTES_MAX } from '@/lib/services/workshop/image-error'
import { makeImages } from '@/lib/services/workshop/make-images'
import type { RouteParams } from '../../../../_parts/route-props'
import { imageRequestOf } from '../../../../_parts/workshop/image-form'

/** The fields beside the file, and what a form puts around them. */
const AROUND_BYTES_MAX = 65_536

export const POST = withActor<RouteParams<{ id: string }>>(async (request, { params }, actor) => {
  const { id } = await params
  const page = `/scans/${encodeURIComponent(id)}/image`
  const lead = (to: string) => new Response(null, { status: 303, headers: { location: to } })
  try {
    await limit('image', { address: await clientAddress(), visitorId: actor.visitorId })
    const tooLarge = () => imageError('too-many-bytes')
    const form = await readForm(request, UPLOAD_BYTES_MAX + AROUND_BYTES_MAX, tooLarge)
    await makeImages(actor, await imageRequestOf(id, form))
    return lead(`${page}#made`)
  } catch (error) {
    if (!isAppError(error)) log.error({ err: error }, 'pictures could not be made')
    return lead(`${page}?refused=${isAppError(error) ? nameOf(error) : 'internal'}#refused`)
  }
})

const nameOf = ({ said, code }: AppError): string => refusalIn(said) ?? code
