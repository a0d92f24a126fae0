/** What mends one's own scan: the button that makes its image anew, the ways to an image of words and to other words; each for those causes of the report that it mends. */
import { ImageFix } from '@/components/workshop/image-fix'
import { WriteTextLink } from '@/components/text/write-text-link'
import { MakeImageLink } from '@/components/workshop/make-image-link'
import type { Actor } from '@/lib/services/actor'
import { mendedByMadeImage } from '@/lib/preview/report/mended-by-made-image'
import { mendedByNewImage } from '@/lib/preview/report/mended-by-new-image'
import { mendedByOwnText } from '@/lib/preview/report/mended-by-own-text'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { BYTES_BELOW } from '@/lib/services/workshop/image-error'
import { findImages } from '@/lib/services/workshop/read-images'

export async function imageFixOf(actor: Actor, scanId: string, report: StoredReport) {
  const causes = mendedByNewImage(report)
  if (causes.length === 0) return null
  const kept = await findImages(actor, { scanId })
  const base = `/scans/${scanId}/image`
  const made = kept && { href: `${base}/wide.jpg?download`, bytes: kept.facts.wide.bytes }
  return {
    causes,
    button: <ImageFix makeHref={`${base}/make`} workshopHref={base} bytesBelow={BYTES_BELOW} made={made} />,
  }
}

/** The way to an image that is made of the page's words, for those causes of a card without one. */
export function madeImageOf(scanId: string, report: StoredReport) {
  const causes = mendedByMadeImage(report)
  return causes.length === 0 ? null : { causes, link: <MakeImageLink href={`/scans/${scanId}/template`} /> }
}

/** The way to where other words are written. */
export function ownTextOf(scanId: string, report: StoredReport) {
  const causes = mendedByOwnText(report)
  return causes.length === 0 ? null : { causes, link: <WriteTextLink href={`/scans/${scanId}/text`} /> }
}
