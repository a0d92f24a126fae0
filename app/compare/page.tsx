/** Two checks of one link side by side: what changed between before and after. */
import { Columns2 } from 'lucide-react'
import type { Metadata } from 'next'
import { CompareView, type CompareSide } from '@/components/report/compare/compare-view'
import { EmptyState } from '@/components/ui/empty-state'
import { currentActor } from '@/lib/auth/current-actor'
import { compareScans, type ScanComparison } from '@/lib/services/scans/compare-scans'
import { changeSentence } from '../_parts/report/change-sentence'
import { PageFrame } from '../_parts/page-frame'
import { one } from '../_parts/query'
import { refusable, Refusal } from '../_parts/scan/refusal'
import { reportShown } from '../_parts/report/report-shown'
import type { PageRoute } from '../_parts/route-props'
import { screenWords } from '../_parts/page-words'

export const generateMetadata = (): Metadata => ({
  title: screenWords().t('compare.title'),
  robots: { index: false },
})

export default async function Compare({ searchParams }: PageRoute) {
  const { t } = screenWords()
  const all = { label: t('home.all'), href: '/history' }
  const query = await searchParams
  const [before, after] = [one(query['before']), one(query['after'])]
  if (!before || !after) {
    return (
      <PageFrame>
        <EmptyState icon={Columns2} heading="h1" title={t('compare.nothing')} action={all}>
          <p>{t('compare.nothing-why')}</p>
        </EmptyState>
      </PageFrame>
    )
  }
  const found = await refusable(async () => compareScans(await currentActor(), { before, after }))
  if (found.refused) {
    return (
      <PageFrame>
        <Refusal {...found.refused} heading="h1" action={all} />
      </PageFrame>
    )
  }
  const { changes } = found.value
  return (
    <PageFrame>
      <header className="border-line mb-6 border-b pb-6">
        <p className="text-soft text-sm [overflow-wrap:anywhere]">
          <bdi dir="ltr">{found.value.after.url}</bdi>
        </p>
        <h1 className="mt-2 text-lg font-semibold sm:text-xl">{changeSentence(changes)}</h1>
      </header>
      <CompareView
        before={sideOf(found.value.before)}
        after={sideOf(found.value.after)}
        comparison={changes}
      />
    </PageFrame>
  )
}

function sideOf({ id, createdAt, report }: ScanComparison['before']): CompareSide {
  const { report: inWords, pictures } = reportShown(report)
  return { report: inWords, scannedAt: createdAt, href: `/scans/${id}`, pictures }
}
