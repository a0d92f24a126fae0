/** Every scan of this visitor, newest first, found by words and by verdict; the filters are in the address. */
import { SearchX, Inbox } from 'lucide-react'
import type { Metadata } from 'next'
import { HistoryTable } from '@/components/report/history/history-table'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { currentActor } from '@/lib/auth/current-actor'
import { VERDICTS } from '@/lib/preview/report/schema'
import { listScans } from '@/lib/services/scans/list-scans'
import { HistoryFilter } from '../_parts/history/history-filter'
import { PageFrame } from '../_parts/page-frame'
import { one, oneOf } from '../_parts/query'
import { refusable, Refusal } from '../_parts/scan/refusal'
import { summaryOfRow } from '../_parts/history/scan-summaries'
import type { PageRoute } from '../_parts/route-props'
import { screenWords } from '../_parts/page-words'

export const generateMetadata = (): Metadata => ({
  title: screenWords().t('history.heading'),
  robots: { index: false },
})

const PAGE_ROWS = 25

export default async function History({ searchParams }: PageRoute) {
  const { t } = screenWords()
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
      <h1 className="mb-5 text-xl font-semibold">{t('history.heading')}</h1>
      <HistoryFilter query={query ?? ''} verdict={verdict} />
      {found.refused ? (
        <Refusal {...found.refused} action={{ label: t('history.start-from-newest'), href: address(null) }} />
      ) : found.value.rows.length > 0 ? (
        <>
          <HistoryTable scans={found.value.rows.map(summaryOfRow)} />
          <nav aria-label={t('history.pages')} className="mt-5 flex gap-3">
            {cursor ? <Button href={address(null)}>{t('history.newest')}</Button> : null}
            {found.value.next ? <Button href={address(found.value.next)}>{t('history.older')}</Button> : null}
          </nav>
        </>
      ) : filtered || cursor ? (
        <EmptyState
          icon={SearchX}
          title={t('history.no-match')}
          action={{ label: t('history.show-all'), href: '/history' }}
        >
          <p>{t('history.no-match-why')}</p>
        </EmptyState>
      ) : (
        <EmptyState icon={Inbox} title={t('history.none')} action={{ label: t('shell.check'), href: '/' }}>
          <p>{t('history.none-why')}</p>
        </EmptyState>
      )}
    </PageFrame>
  )
}
