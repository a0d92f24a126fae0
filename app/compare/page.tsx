/** Two scans side by side: what people see first, then the cards, the problems and the tags. */
import { Columns2 } from 'lucide-react'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { CompareView, type CompareSide } from '@/components/report/compare/compare-view'
import { EmptyState } from '@/components/ui/empty-state'
import { currentActor } from '@/lib/auth/current-actor'
import { compareScans, type ScanComparison } from '@/lib/services/scans/compare-scans'
import { countSentence, outcomeLines, scoresOfTwo } from '../_parts/report/change-sentence'
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

/** What the history sends: the ids of the chosen scans, in any order. */
const PICK = 'scan'

export default async function Compare({ searchParams }: PageRoute) {
  const { t } = screenWords()
  const all = { label: t('home.all'), href: '/history' }
  const query = await searchParams
  const chosen = query[PICK]
  if (chosen !== undefined && !(Array.isArray(chosen) && chosen.length === 2)) {
    return (
      <PageFrame>
        <EmptyState icon={Columns2} heading="h1" title={t('compare.choose-two')} action={all}>
          <p>{t('compare.choose-two-why')}</p>
        </EmptyState>
      </PageFrame>
    )
  }
  const [before, after] = Array.isArray(chosen) ? chosen : [one(query['before']), one(query['after'])]
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
  const { changes, isSameAddress } = found.value
  const address = (from: string, to: string) => `/compare?before=${from}&after=${to}`
  if (chosen !== undefined) {
    const isTurned = Date.parse(found.value.before.createdAt) > Date.parse(found.value.after.createdAt)
    redirect(isTurned ? address(after, before) : address(before, after))
  }
  const [first, ...others] = outcomeLines(changes, isSameAddress)
  return (
    <PageFrame>
      <header className="border-line mb-6 border-b pb-6">
        {isSameAddress ? (
          <p className="text-soft mb-2 text-sm [overflow-wrap:anywhere]">
            <bdi dir="ltr">{found.value.after.url}</bdi>
          </p>
        ) : null}
        <h1 className="text-lg font-semibold text-pretty sm:text-xl">
          {changes.nothingChanged && isSameAddress ? t('compare.nothing-changed') : first}
        </h1>
        {changes.nothingChanged ? null : (
          <div className="mt-2 grid gap-1">
            {others.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p className="text-soft empty:hidden">
              {isSameAddress ? countSentence(changes) : scoresOfTwo(changes)}
            </p>
          </div>
        )}
        {isSameAddress ? null : (
          <p className="text-soft mt-2 max-w-prose text-sm">{t('compare.two-addresses')}</p>
        )}
      </header>
      <CompareView
        before={sideOf(found.value.before)}
        after={sideOf(found.value.after)}
        comparison={changes}
        isSameAddress={isSameAddress}
      />
    </PageFrame>
  )
}

function sideOf({ id, createdAt, report }: ScanComparison['before']): CompareSide {
  const { report: inWords, pictures } = reportShown(report)
  return { report: inWords, scannedAt: createdAt, href: `/scans/${id}`, pictures }
}
