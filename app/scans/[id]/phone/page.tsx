/** Where the owner of a scan says what a phone showed of it. */
import type { Metadata } from 'next'
import type { Reason } from '@/components/phone/reasons'
import { PhoneView } from '@/components/phone/phone-view'
import { currentActor } from '@/lib/auth/current-actor'
import { compareSeen, seenAs } from '@/lib/preview/report/observed/seen'
import type { ObservationView } from '@/lib/services/observations/observation-view'
import { listObservations } from '@/lib/services/observations/read-observations'
import { getFinishedScan } from '@/lib/services/scans/get-finished-scan'
import { NOTE_CHARS_MAX } from '@/lib/services/shares/share-scan'
import { UPLOAD_BYTES_MAX } from '@/lib/services/workshop/image-error'
import { PageFrame } from '../../../_parts/page-frame'
import { screenWords } from '../../../_parts/page-words'
import { refusedIn } from '../../../_parts/refused-in'
import type { PageRoute } from '../../../_parts/route-props'
import { refusable } from '../../../_parts/scan/refusal'
import { RefusedPage } from '../../../_parts/scan/refused-page'

export const generateMetadata = (): Metadata => ({
  title: screenWords().t('phone.title'),
  robots: { index: false },
})

export default async function PhonePage({ params, searchParams }: PageRoute<{ id: string }>) {
  const { id } = await params
  const { t } = screenWords()
  const found = await refusable(async () => {
    const actor = await currentActor()
    const scan = await getFinishedScan(actor, { scanId: id })
    return { scan, kept: await listObservations(actor, { scanId: scan.id }) }
  })
  if (found.refused) return <RefusedPage {...found.refused} />
  const { scan, kept } = found.value
  const query = await searchParams
  const here = `/scans/${scan.id}/phone`
  const said = kept.find((one) => one.id === query['said'])
  const surfaces = scan.report.cards.map(({ surface, layout }) => ({
    value: surface,
    name: t(`stage.device.${surface}`),
    predicted: t(`phone.seen.${seenAs(layout)}`),
  }))
  return (
    <PageFrame>
      <PhoneView
        backHref={`/scans/${scan.id}`}
        action={`${here}/keep`}
        refused={refusedIn(query['refused'])}
        surfaces={surfaces}
        noteCharsMax={NOTE_CHARS_MAX}
        screenshotBytesMax={UPLOAD_BYTES_MAX}
        said={
          said
            ? {
                agrees: said.seen === said.predicted,
                reasons: reasonsFor(said),
                link: scan.report.url,
              }
            : null
        }
        kept={kept.map((one) => ({
          id: one.id,
          agrees: one.seen === one.predicted,
          where: t(`stage.device.${one.surface}`),
          seen: t(`phone.seen.${one.seen}`),
          predicted: t(`phone.seen.${one.predicted}`),
          note: one.note,
          pictureHref: one.hasScreenshot ? `${here}/${one.id}/screenshot.jpg` : null,
          removeAction: `${here}/${one.id}/remove`,
          at: one.createdAt,
        }))}
      />
    </PageFrame>
  )
}

/** A slow connection takes something away, and adds nothing. */
function reasonsFor({ seen, predicted }: ObservationView): Reason[] {
  const isLess = compareSeen(seen, predicted) < 0
  return ['cache', ...(isLess ? (['network'] as const) : []), 'surface', 'page', 'version']
}
