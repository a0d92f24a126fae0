/** Where the owner of a scan writes the text of its card. */
import type { Metadata } from 'next'
import { TextStudio } from '@/components/text/text-studio'
import { currentActor } from '@/lib/auth/current-actor'
import { AppError } from '@/lib/errors'
import { phrase } from '@/lib/preview/vocabulary/message'
import { getScan } from '@/lib/services/scans/get-scan'
import { findProposal } from '@/lib/services/text/find-proposal'
import { PageFrame } from '../../../_parts/page-frame'
import { screenWords } from '../../../_parts/page-words'
import { refusedIn } from '../../../_parts/refused-in'
import type { PageRoute } from '../../../_parts/route-props'
import { refusable, Refusal } from '../../../_parts/scan/refusal'
import { textShown } from '../../../_parts/text/text-shown'

export const generateMetadata = (): Metadata => ({
  title: screenWords().t('text.title'),
  robots: { index: false },
})

export default async function TextPage({ params, searchParams }: PageRoute<{ id: string }>) {
  const { id } = await params
  const { t } = screenWords()
  const found = await refusable(async () => {
    const actor = await currentActor()
    const scan = await getScan(actor, { scanId: id })
    if (!scan.report) throw new AppError('conflict', phrase('error.no-report-yet', {}))
    return { scan, report: scan.report, kept: await findProposal(actor, { scanId: scan.id }) }
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
  const refused = query['refused'] === 'rate-limited' ? t('text.too-fast') : refusedIn(query['refused'])
  return (
    <PageFrame>
      <div className="grid gap-6 *:min-w-0 sm:gap-8">
        <header className="grid gap-3">
          <p>
            <a href={`/scans/${scan.id}`} className="text-accent inline-flex min-h-10 items-center text-sm underline underline-offset-4">
              {t('image.back')}
            </a>
          </p>
          <h1 className="text-lg font-semibold sm:text-xl">{t('text.title')}</h1>
          <p className="text-soft max-w-prose">{t('text.lead')}</p>
        </header>
        {refused ? (
          <p id="refused" role="alert" className="text-fail bg-fail-ground max-w-prose rounded-md p-3 text-sm">
            {refused}
          </p>
        ) : null}
        {query['kept'] === '1' && kept ? <output id="kept">{t('text.kept')}</output> : null}
        <TextStudio {...textShown(scan, report, kept, query)} />
      </div>
    </PageFrame>
  )
} // prettier-ignore
