/** The workshop for the image of one's own scan. */
import type { Metadata } from 'next'
import { ImageWorkshop } from '@/components/workshop/image-workshop'
import { currentActor } from '@/lib/auth/current-actor'
import { getFinishedScan } from '@/lib/services/scans/get-finished-scan'
import { findImages } from '@/lib/services/workshop/read-images'
import { PageFrame } from '../../../_parts/page-frame'
import { screenWords } from '../../../_parts/page-words'
import type { PageRoute } from '../../../_parts/route-props'
import { refusable } from '../../../_parts/scan/refusal'
import { RefusedPage } from '../../../_parts/scan/refused-page'
import { refusedIn } from '../../../_parts/refused-in'
import { workshopShown } from '../../../_parts/workshop/workshop-shown'

export const generateMetadata = (): Metadata => ({
  title: screenWords().t('image.title'),
  robots: { index: false },
})

export default async function ImagePage({ params, searchParams }: PageRoute<{ id: string }>) {
  const { id } = await params
  const found = await refusable(async () => {
    const actor = await currentActor()
    const scan = await getFinishedScan(actor, { scanId: id })
    return { scan, kept: await findImages(actor, { scanId: scan.id }) }
  })
  if (found.refused) return <RefusedPage {...found.refused} />
  const { scan, kept } = found.value
  return (
    <PageFrame>
      <ImageWorkshop
        backHref={`/scans/${scan.id}`}
        templateHref={`/scans/${scan.id}/template`}
        refused={refusedIn((await searchParams)['refused'])}
        {...workshopShown(scan.id, scan.report, kept)}
      />
    </PageFrame>
  )
}
