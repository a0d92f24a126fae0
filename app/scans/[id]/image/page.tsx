/** The workshop for the image of one's own scan. */
import type { Metadata } from 'next'
import { ImageWorkshop } from '@/components/workshop/image-workshop'
import { currentActor } from '@/lib/auth/current-actor'
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { getScan } from '@/lib/services/scans/get-scan'
import { findImages } from '@/lib/services/workshop/read-images'
import { PageFrame } from '../../../_parts/page-frame'
import { screenWords } from '../../../_parts/page-words'
import type { PageRoute } from '../../../_parts/route-props'
import { refusable, Refusal } from '../../../_parts/scan/refusal'
import { refusedIn } from '../../../_parts/refused-in'
import { workshopShown } from '../../../_parts/workshop/workshop-shown'

export const generateMetadata = (): Metadata => ({
  title: screenWords().t('image.title'),
  robots: { index: false },
})

export default async function ImagePage({ params, searchParams }: PageRoute<{ id: string }>) {
  const { id } = await params
  const { t } = screenWords()
  const found = await refusable(async () => {
    const actor = await currentActor()
    const scan = await getScan(actor, { scanId: id })
    if (!scan.report) throw new AppError('conflict', phrase('error.no-report-yet', {}))
    return { scan, report: scan.report, kept: await findImages(actor, { scanId: scan.id }) }
  })
  if (found.refused) {
    return (
      <PageFrame>
        <Refusal {...found.refused} heading="h1" action={{ label: t('home.all'), href: '/history' }} />
      </PageFrame>
    )
  }
  const { scan, report, kept } = found.value
  return (
    <PageFrame>
      <ImageWorkshop
        backHref={`/scans/${scan.id}`}
        templateHref={`/scans/${scan.id}/template`}
        refused={refusedIn((await searchParams)['refused'])}
        {...workshopShown(scan.id, report, kept)}
      />
    </PageFrame>
  )
}
