/** Takes the logo that a plain form hands in, or takes it away, and leads back to the picture with all that was written. */
import { TEMPLATE_FIELD } from '@/components/workshop/template-field'
import { isAppError, type AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { limit } from '@/lib/http/rate-limit'
import { readForm } from '@/lib/http/read-form'
import { clientAddress } from '@/lib/http/request-facts'
import { withActor } from '@/lib/http/with-actor'
import { imageError, refusalIn, UPLOAD_BYTES_MAX } from '@/lib/services/workshop/image-error'
import { dropLogo, keepLogo } from '@/lib/services/workshop/keep-logo'
import { pictureMaterial } from '@/lib/services/workshop/picture-material'
import type { RouteParams } from '../../../../_parts/route-props'
import { queryFor } from '../../../../_parts/workshop/template-picture'
import { queryString } from '../../../../_parts/workshop/template-query'

/** The fields beside the file, and what a form puts around them. */
const AROUND_BYTES_MAX = 65_536

export const POST = withActor<RouteParams<{ id: string }>>(async (request, { params }, actor) => {
  const { id } = await params
  let written = ''
  const lead = (more: string) => {
    const location = `/scans/${encodeURIComponent(id)}/template?${[written, more].filter(Boolean).join('&')}`
    return new Response(null, { status: 303, headers: { location } })
  }
  try {
    await limit('image', { address: await clientAddress(), visitorId: actor.visitorId })
    const tooLarge = () => imageError('too-many-bytes')
    const form = await readForm(request, UPLOAD_BYTES_MAX + AROUND_BYTES_MAX, tooLarge)
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
    if (!isAppError(error)) log.error({ err: error }, 'a logo could not be taken')
    return lead(`refused=${isAppError(error) ? nameOf(error) : 'internal'}#refused`)
  }
})

const nameOf = ({ said, code }: AppError): string => refusalIn(said) ?? code
