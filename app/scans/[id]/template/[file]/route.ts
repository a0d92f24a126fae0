/** A picture of words for one's own scan, drawn as the address asks: to look at, to keep, or as the code that draws the same. */
import { strToU8, zipSync } from 'fflate'
import { type SetTemplate, templateJpeg } from '@/lib/drawing/render/template/draw-template'
import { templateSource } from '@/lib/drawing/render/template/template-source'
import { notFound } from '@/lib/errors'
import { SHAPES } from '@/lib/imaging/shapes'
import { limit } from '@/lib/http/rate-limit'
import { clientAddress } from '@/lib/http/request-facts'
import { withActor } from '@/lib/http/with-actor'
import { pictureName } from '@/lib/preview/report/picture-names'
import { pictureMaterial } from '@/lib/services/workshop/picture-material'
import { oneOf } from '../../../../_parts/query'
import type { RouteParams } from '../../../../_parts/route-props'
import { queryFor, setAsAsked } from '../../../../_parts/workshop/template-picture'
import type { TemplateQuery } from '../../../../_parts/workshop/template-query'

const FILES = ['wide.jpg', 'square.jpg', 'thumb.jpg', 'opengraph-image.tsx', 'opengraph-image.zip'] as const
const THUMB_WIDTH_PX = 320
/** The address says everything that is drawn but the logo, which has a number in it. */
const HEADERS = { 'cache-control': 'private, max-age=300', 'x-content-type-options': 'nosniff' }

export const GET = withActor<RouteParams<{ id: string; file: string }>>(
  async (request, { params }, actor) => {
    const { id, file: given } = await params
    const file = oneOf(given, FILES)
    if (!file) throw notFound('picture')
    await limit('template', { address: await clientAddress(), visitorId: actor.visitorId })
    const material = await pictureMaterial(actor, { scanId: id })
    const { searchParams } = new URL(request.url)
    const query = await queryFor((name) => searchParams.get(name), material)
    const set = await setAsAsked(query, material, file === 'square.jpg' ? 'square' : 'wide')
    if (file === 'opengraph-image.tsx' || file === 'opengraph-image.zip') return code(file, set, query)
    const jpeg = await templateJpeg(set, file === 'thumb.jpg' ? THUMB_WIDTH_PX : null)
    const name = searchParams.has('download') ? pictureName(null, file === 'square.jpg' ? SHAPES.square : SHAPES.wide) : null // prettier-ignore
    return respond(jpeg, 'image/jpeg', name)
  },
)

async function code(file: 'opengraph-image.tsx' | 'opengraph-image.zip', set: SetTemplate, { request }: TemplateQuery) {
  const { title, site } = request.texts
  const source = await templateSource(set, title.trim() || site)
  if (file === 'opengraph-image.tsx') return respond(strToU8(source.code), 'text/plain; charset=utf-8', null)
  const files = source.files.map(({ file: name, bytes }) => [`assets/${name}`, new Uint8Array(bytes)] as const)
  // JPEGs gain nothing from packing.
  const zip = zipSync({ [`app/opengraph-image.tsx`]: strToU8(source.code), ...Object.fromEntries(files) }, { level: 0 })
  return respond(zip, 'application/zip', file)
} // prettier-ignore

/** `name`: of a file to keep; its letters are safe in a header. */
function respond(bytes: Uint8Array, contentType: string, name: string | null): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...HEADERS,
      'content-type': contentType,
      'content-length': String(bytes.byteLength),
      ...(name && { 'content-disposition': `attachment; filename="${name}"` }),
    },
  })
}
