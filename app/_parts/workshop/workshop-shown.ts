/** What the workshop shows of one scan: the image as the report knows it, and what was made of it. */
import type { ImageWorkshopProps } from '@/components/workshop/image-workshop'
import { BYTES_BELOW, UPLOAD_BYTES_MAX } from '@/lib/services/workshop/image-error'
import type { Kept } from '@/lib/services/workshop/image-shelf'
import type { ImageFigures, MadeImages } from '@/lib/services/workshop/workshop'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { imageCandidates } from '@/lib/preview/report/image-candidates'
import { tagsToPaste } from './picture-files'

type Shown = Pick<ImageWorkshopProps, 'before' | 'made' | 'form' | 'tags'>

export function workshopShown(scanId: string, report: StoredReport, kept: Kept<MadeImages> | null): Shown {
  const base = `/scans/${scanId}/image`
  return {
    before: kept ? beforeOf(kept, base) : reportedImage(report),
    made: kept && madeOf(kept, base),
    form: {
      action: `${base}/make`,
      bytesBelow: BYTES_BELOW,
      fileBytesMax: UPLOAD_BYTES_MAX,
      named: imageCandidates(report),
      wanted: kept && kept.facts.wanted,
    },
    tags: tagsToPaste(),
  }
}

/** No copy of yesterday's pictures under the same address. */
const stamped = (href: string, { madeAt }: Kept<MadeImages>) => `${href}?v=${madeAt.getTime()}`

function beforeOf(kept: Kept<MadeImages>, base: string): Shown['before'] {
  const { source, view } = kept.facts
  const { width, height, bytes, format, animated } = source
  return {
    href: stamped(`${base}/view.jpg`, kept),
    shown: view,
    size: { width, height },
    bytes,
    format,
    animated,
  }
}

function reportedImage({ image }: StoredReport): Shown['before'] {
  if (!image) return null
  const { width, height, bytes, format, animated, thumbnails } = image
  const shown = thumbnails.large ?? thumbnails.small
  return {
    href: shown && `/pictures/${shown.sha256}`,
    shown,
    size: width && height ? { width, height } : null,
    bytes,
    format,
    animated: animated ?? false,
  }
}

function madeOf(kept: Kept<MadeImages>, base: string): Shown['made'] {
  const { wide, square, view } = kept.facts
  const file = (name: 'wide' | 'square', figures: ImageFigures) => ({
    ...figures,
    href: stamped(`${base}/${name}.jpg`, kept),
    downloadHref: `${base}/${name}.jpg?download`,
  })
  return {
    wide: file('wide', wide),
    square: file('square', square),
    view: { ...view, href: stamped(`${base}/view.jpg`, kept) },
    archiveHref: `${base}/pictures.zip`,
  }
}
