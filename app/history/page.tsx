/** Every scan of this visitor, newest first, found by words and by verdict; the filters stand in the address. */
import { SearchX, Inbox } from 'lucide-react'
import type { Metadata } from 'next'
import { HistoryTable } from '@/components/report/history/history-table'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { currentActor } from '@/lib/auth/current-actor'
import { VERDICTS } from '@/lib/preview/report/schema'
import { listScans } from '@/lib/services/list-scans'
import { HistoryFilter } from '../_parts/history-filter'
import { PageFrame } from '../_parts/page-frame'
import { one, oneOf } from '../_parts/query'
import { refusable, Refusal } from '../_parts/refusal'
import { summaryOfRow } from '../_parts/scan-summaries'
import type { PageRoute } from '../_parts/route-props'

export const metadata: Metadata = { title: 'History', robots: { index: false } }

const PAGE_ROWS = 25

export default async function History({ searchParams }: PageRoute) {
  const { q, verdict: asked, after } = await searchParams
  const query = one(q)
  const verdict = oneOf(asked, VERDICTS)
  const cursor = one(after)
  const filtered = query !== null || verdict !== null
  const found = await refusable(async () =>
    listScans(await currentActor(), {
      limit: PAGE_ROWS,
      ...(query ? { query } : {}),
      ...(verdict ? { verdict } : {}),
      ...(cursor ? { cursor } : {}),
    }),
  )
  const address = (cursorOfPage: string | null) => {
    const kept = new URLSearchParams()
    if (query) kept.set('q', query)
    if (verdict) kept.set('verdict', verdict)
    if (cursorOfPage) kept.set('after', cursorOfPage)
    return kept.size > 0 ? `/history?${kept}` : '/history'
  }
  return (
    <PageFrame current="history">
      <h1 className="mb-5 text-xl font-semibold">History</h1>
      <HistoryFilter query={query ?? ''} verdict={verdict} />
      {found.refused ? (
        <Refusal {...found.refused} action={{ label: 'Start from the newest', href: address(null) }} />
      ) : found.value.rows.length > 0 ? (
        <>
          <HistoryTable scans={found.value.rows.map(summaryOfRow)} />
          <nav aria-label="Pages of the history" className="mt-5 flex gap-3">
            {cursor ? <Button href={address(null)}>Newest</Button> : null}
            {found.value.next ? <Button href={address(found.value.next)}>Older checks</Button> : null}
          </nav>
        </>
      ) : filtered || cursor ? (
        <EmptyState
          icon={SearchX}
          title="No check fits this search"
          action={{ label: 'Show all checks', href: '/history' }}
        >
          <p>The words are looked for in the address and in the title of the card.</p>
        </EmptyState>
      ) : (
        <EmptyState icon={Inbox} title="No checks yet" action={{ label: 'Check a link', href: '/' }}>
          <p>Every link that you check in this browser stands here, with its report as it was.</p>
        </EmptyState>
      )}
    </PageFrame>
  )
}
