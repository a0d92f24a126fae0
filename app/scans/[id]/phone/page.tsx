/** Where the owner of a scan says what a phone showed of it. */
import type { Metadata } from 'next'
import type { Reason } from '@/components/phone/reasons'
import { PhoneView } from '@/components/phone/phone-view'
import { currentActor } from '@/lib/auth/current-actor'
import { AppError } from '@/lib/errors'
import { CLIENTS } from '@/lib/preview/clients/index'
import { freshLink } from '@/lib/preview/link/fresh-link'
import { compareSeen, seenAs } from '@/lib/preview/report/observed/seen'
import { phrase } from '@/lib/preview/vocabulary/message'
import type { ObservationView } from '@/lib/services/observations/observation-view'
import { listObservations } from '@/lib/services/observations/read-observations'
import { getScan } from '@/lib/services/scans/get-scan'
import { UPLOAD_BYTES_MAX } from '@/lib/services/workshop/image-error'
import { PageFrame } from '../../../_parts/page-frame'
import { reportWords, screenWords } from '../../../_parts/page-words'
import { refusedIn } from '../../../_parts/refused-in'
import type { PageRoute } from '../../../_parts/route-props'
import { refusable, Refusal } from '../../../_parts/scan/refusal'

export const generateMetadata = (): Metadata => ({
  title: screenWords().t('phone.title'),
  robots: { index: false },
})

export default async function PhonePage({ params, searchParams }: PageRoute<{ id: string }>) {
  const { id } = await params
  const { t } = screenWords()
  const found = await refusable(async () => {
    const actor = await currentActor()
    const scan = await getScan(actor, { scanId: id })
    if (!scan.report) throw new AppError('conflict', phrase('error.no-report-yet', {}))
    return { scan, report: scan.report, kept: await listObservations(actor, { scanId: scan.id }) }
  })
  if (found.refused) {
    return (
      <PageFrame>
        <Refusal {...found.refused} heading="h1" action={{ label: t('home.all'), href: '/history' }} />
      </PageFrame>
    )
  }
  const { scan, report, kept } = found.value
  const query = await searchParams
  const here = `/scans/${scan.id}/phone`
  const said = kept.find((one) => one.id === query['said'])
  const surfaces = CLIENTS.flatMap(({ surface, name: message }) => {
    const card = report.cards.find((one) => one.surface === surface)
    const name = reportWords().say(message)
    return card ? [{ value: surface, name, predicted: t(`phone.seen.${seenAs(card.layout)}`) }] : []
  })
  return (
    <PageFrame>
      <PhoneView
        backHref={`/scans/${scan.id}`}
        action={`${here}/keep`}
        refused={refusedIn(query['refused'])}
        surfaces={surfaces}
        screenshotBytesMax={UPLOAD_BYTES_MAX}
        said={
          said
            ? {
                agrees: said.seen === said.predicted,
                reasons: reasonsFor(said),
                freshLink: freshLink(report.url),
                link: report.url,
              }
            : null
        }
        kept={kept.map((one) => ({
          id: one.id,
          agrees: one.seen === one.predicted,
          where: surfaces.find(({ value }) => value === one.surface)?.name ?? one.surface,
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
