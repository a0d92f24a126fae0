/** What the workshop made of one's own scan: a JPEG to look at or to keep, or both with their tags as one archive. */
import { notFound } from '@/lib/errors'
import { withActor } from '@/lib/http/with-actor'
import { findImages, IMAGE_FILES, packImages, readImage } from '@/lib/services/workshop/read-images'
import { getScan } from '@/lib/services/scans/get-scan'
import { oneOf } from '../../../../_parts/query'
import type { RouteParams } from '../../../../_parts/route-props'
import { screenWords } from '../../../../_parts/page-words'
import { archiveText, pictureNames } from '../../../../_parts/workshop/picture-files'

const HEADERS = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' }
const ARCHIVE = 'pictures.zip'

export const GET = withActor<RouteParams<{ id: string; file: string }>>(
  async (request, { params }, actor) => {
    const { id, file } = await params
    const made = await findImages(actor, { scanId: id })
    const names = pictureNames(made?.facts.url ?? null)
    if (file === ARCHIVE) {
      const { url } = await getScan(actor, { scanId: id })
      const textName = screenWords().t('image.note-name')
      const bytes = await packImages(actor, {
        scanId: id,
        names: { ...names, text: textName },
        text: archiveText(url, names),
      })
      return respond(bytes, 'application/zip', names.wide.replace(/-\d+x\d+\.jpg$/, '.zip'))
    }
    const wanted = oneOf(file.replace(/\.jpg$/, ''), IMAGE_FILES)
    if (!wanted || !file.endsWith('.jpg')) throw notFound('picture')
    const jpeg = await readImage(actor, { scanId: id, file: wanted })
    const isDownload = new URL(request.url).searchParams.has('download')
    return respond(jpeg, 'image/jpeg', isDownload && wanted !== 'view' ? names[wanted] : null)
  },
)

/** `name`: of a file to keep; its letters are safe in a header. */
function respond(bytes: Uint8Array<ArrayBuffer>, contentType: string, name: string | null): Response {
  return new Response(bytes, {
    headers: {
      ...HEADERS,
      'content-type': contentType,
      'content-length': String(bytes.byteLength),
      ...(name && { 'content-disposition': `attachment; filename="${name}"` }),
    },
  })
}
