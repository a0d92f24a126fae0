/** The buttons that mend the image of one's own scan: made anew, or made of words where there is none; each for those causes of the report that it mends. */
import { ImageFix } from '@/components/workshop/image-fix'
import { MakeImageLink } from '@/components/workshop/make-image-link'
import type { Actor } from '@/lib/services/actor'
import { mendedByMadeImage } from '@/lib/preview/report/mended-by-made-image'
import { mendedByNewImage } from '@/lib/preview/report/mended-by-new-image'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { BYTES_BELOW } from '@/lib/services/workshop/image-error'
import { findImages } from '@/lib/services/workshop/read-images'

export async function imageFixesOf(actor: Actor, scanId: string, report: StoredReport) {
  const [remade, made] = [mendedByNewImage(report), mendedByMadeImage(report)]
  return [
    ...(remade.length === 0 ? [] : [{ causes: remade, button: await remakeButton(actor, scanId) }]),
    ...(made.length === 0 ? [] : [{ causes: made, button: <MakeImageLink href={`/scans/${scanId}/template`} /> }]),
  ]
} // prettier-ignore

async function remakeButton(actor: Actor, scanId: string) {
  const kept = await findImages(actor, { scanId })
  const base = `/scans/${scanId}/image`
  const made = kept && { href: `${base}/wide.jpg?download`, bytes: kept.facts.wide.bytes }
  return <ImageFix makeHref={`${base}/make`} workshopHref={base} bytesBelow={BYTES_BELOW} made={made} />
}
