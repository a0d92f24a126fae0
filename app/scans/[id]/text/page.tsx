/** Where the owner of a scan writes the text of its card. */
import type { Metadata } from 'next'
import { TextWorkshop } from '@/components/text/text-workshop'
import { currentActor } from '@/lib/auth/current-actor'
import { getFinishedScan } from '@/lib/services/scans/get-finished-scan'
import { findProposal } from '@/lib/services/text/find-proposal'
import { PageFrame } from '../../../_parts/page-frame'
import { screenWords } from '../../../_parts/page-words'
import type { PageRoute } from '../../../_parts/route-props'
import { refusable } from '../../../_parts/scan/refusal'
import { RefusedPage } from '../../../_parts/scan/refused-page'
import { textRefusedIn } from '../../../_parts/text/text-form'
import { textShown } from '../../../_parts/text/text-shown'

export const generateMetadata = (): Metadata => ({
  title: screenWords().t('text.title'),
  robots: { index: false },
})

export default async function TextPage({ params, searchParams }: PageRoute<{ id: string }>) {
  const { id } = await params
  const found = await refusable(async () => {
    const actor = await currentActor()
    const scan = await getFinishedScan(actor, { scanId: id })
    return { scan, kept: await findProposal(actor, { scanId: scan.id }) }
  })
  if (found.refused) return <RefusedPage {...found.refused} />
  const { scan, kept } = found.value
  const query = await searchParams
  const done = query['kept'] && kept ? 'kept' : query['dropped'] && !kept ? 'dropped' : null
  return (
    <PageFrame>
      <TextWorkshop {...textShown(scan, kept, query)} refused={textRefusedIn(query['refused'])} done={done} />
    </PageFrame>
  )
}
