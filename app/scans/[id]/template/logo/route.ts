/** Takes the logo that a plain form hands in, or takes it away, and leads back to the picture with all that was written. */
import { TEMPLATE_FIELD } from '@/components/workshop/template-field'
import { withActor } from '@/lib/http/with-actor'
import { dropLogo, keepLogo } from '@/lib/services/workshop/keep-logo'
import { pictureMaterial } from '@/lib/services/workshop/picture-material'
import type { RouteParams } from '../../../../_parts/route-props'
import { seeOther } from '../../../../_parts/see-other'
import { queryFor } from '../../../../_parts/workshop/template-picture'
import { queryString } from '../../../../_parts/workshop/template-query'
import { readUpload, refusalName } from '../../../../_parts/workshop/upload-form'

export const POST = withActor<RouteParams<{ id: string }>>(async (request, { params }, actor) => {
  const { id } = await params
  let written = ''
  const lead = (more: string) => {
    return seeOther(`/scans/${encodeURIComponent(id)}/template?${[written, more].filter(Boolean).join('&')}`)
  }
  try {
    const form = await readUpload(request, actor)
    const material = await pictureMaterial(actor, { scanId: id })
    const textOf = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value : null
    }
    const query = await queryFor(textOf, material)
    written = queryString(query)
    if (textOf('drop') !== null) {
      await dropLogo(actor, { scanId: id })
      return lead('')
    }
    const file = form.get(TEMPLATE_FIELD.file)
    const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
    await keepLogo(actor, { scanId: id, bytes })
    written = queryString({ ...query, showsLogo: true })
    return lead('')
  } catch (error) {
    return lead(`refused=${refusalName(error, 'a logo could not be taken')}#refused`)
  }
})
