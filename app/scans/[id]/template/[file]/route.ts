/** A picture of words for one's own scan, drawn as the address asks: to look at, to keep, or as the code that draws the same. */
import { strToU8, zipSync } from 'fflate'
import { drawingCache } from '@/lib/drawing/render/drawing-cache'
import { type SetTemplate, templateJpeg } from '@/lib/drawing/render/template/draw-template'
import { templateSource } from '@/lib/drawing/render/template/template-source'
import { notFound } from '@/lib/errors'
import { SHAPES } from '@/lib/imaging/shapes'
import { limit } from '@/lib/http/rate-limit'
import { clientAddress } from '@/lib/http/request-facts'
import { withActor } from '@/lib/http/with-actor'
import { pictureName } from '@/lib/preview/report/picture-names'
import { pictureMaterial, versionOf } from '@/lib/services/workshop/picture-material'
import { privateFile } from '../../../../_parts/private-file'
import { oneOf } from '../../../../_parts/query'
import type { RouteParams } from '../../../../_parts/route-props'
import { queryFor, setAsAsked } from '../../../../_parts/workshop/template-picture'
import { queryString, type TemplateQuery } from '../../../../_parts/workshop/template-query'

const FILES = ['wide.jpg', 'square.jpg', 'thumb.jpg', 'opengraph-image.tsx', 'opengraph-image.zip'] as const
const THUMB_WIDTH_PX = 320
/** The address says everything that is drawn but the logo, which has a number in it. */
const MAX_AGE_S = 300

export const GET = withActor<RouteParams<{ id: string; file: string }>>(
  async (request, { params }, actor) => {
    const { id, file: given } = await params
    const file = oneOf(given, FILES)
    if (!file) throw notFound('picture')
    await limit('template', { address: await clientAddress(), visitorId: actor.visitorId })
    const material = await pictureMaterial(actor, { scanId: id })
    const { searchParams } = new URL(request.url)
    const query = await queryFor((name) => searchParams.get(name), material)
    const key = ['template', actor.visitorId, material.scanId, file, versionOf(material), queryString(query)]
    const { bytes } = await drawingCache().getOrDraw(key.join(' '), async () => {
      const set = await setAsAsked(query, material, file === 'square.jpg' ? 'square' : 'wide')
      return { bytes: new Uint8Array(await fileOf(file, set, query)), widthPx: 0, heightPx: 0 }
    })
    if (file === 'opengraph-image.tsx')
      return privateFile({ bytes, contentType: 'text/plain; charset=utf-8', maxAgeS: MAX_AGE_S })
    if (file === 'opengraph-image.zip')
      return privateFile({ bytes, contentType: 'application/zip', name: file, maxAgeS: MAX_AGE_S })
    const name = searchParams.has('download') ? pictureName(null, file === 'square.jpg' ? SHAPES.square : SHAPES.wide) : null // prettier-ignore
    return privateFile({ bytes, contentType: 'image/jpeg', name, maxAgeS: MAX_AGE_S })
  },
)

async function fileOf(file: (typeof FILES)[number], set: SetTemplate, { request }: TemplateQuery): Promise<Uint8Array> {
  if (file.endsWith('.jpg')) return templateJpeg(set, file === 'thumb.jpg' ? THUMB_WIDTH_PX : null)
  const source = await templateSource(set, request.texts.title.trim() || request.texts.site)
  if (file === 'opengraph-image.tsx') return strToU8(source.code)
  const files = source.files.map(({ file: name, bytes }) => [`assets/${name}`, new Uint8Array(bytes)] as const)
  // JPEGs gain nothing from packing.
  return zipSync({ 'app/opengraph-image.tsx': strToU8(source.code), ...Object.fromEntries(files) }, { level: 0 })
} // prettier-ignore
