/** Two checks of one link side by side: what changed between before and after. */
import { Columns2 } from 'lucide-react'
import type { Metadata } from 'next'
import { CompareView, type CompareSide } from '@/components/report/compare/compare-view'
import { EmptyState } from '@/components/ui/empty-state'
import { currentActor } from '@/lib/auth/current-actor'
import { compareScans, type ScanComparison } from '@/lib/services/compare-scans'
import { changeSentence } from '../_parts/change-sentence'
import { PageFrame } from '../_parts/page-frame'
import { one } from '../_parts/query'
import { refusable, Refusal } from '../_parts/refusal'
import type { PageRoute } from '../_parts/route-props'
import { picturesOf } from '../_parts/scan-summaries'

export const metadata: Metadata = { title: 'Compare', robots: { index: false } }

export default async function Compare({ searchParams }: PageRoute) {
  const query = await searchParams
  const [before, after] = [one(query['before']), one(query['after'])]
  if (!before || !after) {
    return (
      <PageFrame>
        <EmptyState
          icon={Columns2}
          heading="h1"
          title="Nothing to compare yet"
          action={{ label: 'All checks', href: '/history' }}
        >
          <p>Open the report of a link that was checked twice and choose Compare there.</p>
        </EmptyState>
      </PageFrame>
    )
  }
  const found = await refusable(async () => compareScans(await currentActor(), { before, after }))
  if (found.refused) {
    return (
      <PageFrame>
        <Refusal {...found.refused} heading="h1" action={{ label: 'All checks', href: '/history' }} />
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

function sideOf(view: ScanComparison['before']): CompareSide {
  return {
    report: view.report,
    scannedAt: view.createdAt,
    href: `/scans/${view.id}`,
    pictures: picturesOf(view.report),
  }
}
