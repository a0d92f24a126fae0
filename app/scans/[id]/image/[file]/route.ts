/** What the workshop made of one's own scan: a JPEG to look at or to keep, or both with their tags as one archive. */
import { notFound } from '@/lib/errors'
import { withActor } from '@/lib/http/with-actor'
import { findImages, IMAGE_FILES, packImages, readImage } from '@/lib/services/workshop/read-images'
import { getScan } from '@/lib/services/scans/get-scan'
import { privateFile } from '../../../../_parts/private-file'
import { oneOf } from '../../../../_parts/query'
import type { RouteParams } from '../../../../_parts/route-props'
import { screenWords } from '../../../../_parts/page-words'
import { archiveText, pictureNames } from '../../../../_parts/workshop/picture-files'

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
      const name = names.wide.replace(/-\d+x\d+\.jpg$/, '.zip')
      return privateFile({ bytes, contentType: 'application/zip', name })
    }
    const wanted = oneOf(file.replace(/\.jpg$/, ''), IMAGE_FILES)
    if (!wanted || !file.endsWith('.jpg')) throw notFound('picture')
    const bytes = await readImage(actor, { scanId: id, file: wanted })
    const isDownload = new URL(request.url).searchParams.has('download')
    const name = isDownload && wanted !== 'view' ? names[wanted] : null
    return privateFile({ bytes, contentType: 'image/jpeg', name })
  },
)
