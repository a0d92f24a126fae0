/** Makes the pictures that a plain form asks for, and leads to them, or back with the reason. */
import { withActor } from '@/lib/http/with-actor'
import { makeImages } from '@/lib/services/workshop/make-images'
import type { RouteParams } from '../../../../_parts/route-props'
import { seeOther } from '../../../../_parts/see-other'
import { imageRequestOf } from '../../../../_parts/workshop/image-form'
import { readUpload, refusalName } from '../../../../_parts/workshop/upload-form'

export const POST = withActor<RouteParams<{ id: string }>>(async (request, { params }, actor) => {
  const { id } = await params
  const page = `/scans/${encodeURIComponent(id)}/image`
  try {
    const form = await readUpload(request, actor)
    await makeImages(actor, await imageRequestOf(id, form))
    return seeOther(`${page}#made`)
  } catch (error) {
    return seeOther(`${page}?refused=${refusalName(error, 'pictures could not be made')}#refused`)
  }
})
