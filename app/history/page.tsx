/** Every scan of this visitor, in the order that is asked for, found by words and by verdict; the view is in the address. */
import { SearchX, Inbox } from 'lucide-react'
import type { Metadata } from 'next'
import { HistoryTable } from '@/components/report/history/history-table'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { currentActor } from '@/lib/auth/current-actor'
import { countDeleted } from '@/lib/services/scans/count-deleted'
import { listScans } from '@/lib/services/scans/list-scans'
import { compareChosen, deleteChosen } from '../_actions/history'
import { recheckByForm } from '../_actions/scan'
import { DeletedNotice } from '../_parts/history/deleted-notice'
import { HistoryFilter } from '../_parts/history/history-filter'
import { HistoryOrders } from '../_parts/history/history-orders'
import {
  deletedAtOf,
  historyHref,
  type HistoryView,
  isFiltered,
  readView,
} from '../_parts/history/history-view'
import { summaryOfRow } from '../_parts/history/scan-summaries'
import { PageFrame } from '../_parts/page-frame'
import { screenWords } from '../_parts/page-words'
import { ReportStage } from '../_parts/report/report-stage'
import type { PageRoute } from '../_parts/route-props'
import { refusable, Refusal } from '../_parts/scan/refusal'

export const generateMetadata = (): Metadata => ({
  title: screenWords().t('history.heading'),
  robots: { index: false },
})

const PAGE_ROWS = 25

export default async function History({ searchParams }: PageRoute) {
  const { t } = screenWords()
  const asked = await searchParams
  const view = readView(asked)
  const found = await refusable(() => load(view, deletedAtOf(asked)))
  const firstPage = historyHref({ ...view, after: null })
  const back = historyHref(view).replace(/^[^?]*/, '')
  return (
    <PageFrame current="history">
      <ReportStage>
        <h1 className="mb-5 text-xl font-semibold">{t('history.heading')}</h1>
        <DeletedNotice
          deleted={found.value?.deleted ?? null}
          refused={asked['refused'] !== undefined}
          view={back}
        />
        <HistoryFilter view={view} />
        {found.refused ? (
          <Refusal {...found.refused} action={{ label: t('history.start-from-first'), href: firstPage }} />
        ) : found.value.rows.length > 0 ? (
          <>
            <HistoryOrders view={view} />
            <HistoryTable
              scans={found.value.rows.map(summaryOfRow)}
              perAddress={view.order === 'address' ? found.value.perAddress : null}
              actions={{ compare: compareChosen, remove: deleteChosen, recheck: recheckByForm, view: back }}
            />
            <nav aria-label={t('history.pages')} className="mt-5 flex gap-3 empty:hidden">
              {view.after ? <Button href={firstPage}>{t('history.first-page')}</Button> : null}
              {found.value.next ? (
                <Button href={historyHref({ ...view, after: found.value.next })}>
                  {t('history.next-page')}
                </Button>
              ) : null}
            </nav>
          </>
        ) : (
          <Nothing view={view} />
        )}
      </ReportStage>
    </PageFrame>
  )
}

async function load({ query, verdict, order, after }: HistoryView, deletedAt: string | null) {
  const actor = await currentActor()
  const page = await listScans(actor, {
    limit: PAGE_ROWS,
    order,
    ...(query ? { query } : {}),
    ...(verdict ? { verdict } : {}),
    ...(after ? { cursor: after } : {}),
  })
  const count = deletedAt ? await countDeleted(actor, { deletedAt }) : 0
  return { ...page, deleted: deletedAt && count > 0 ? { at: deletedAt, count } : null }
}

/** Nothing fits, or there is nothing at all. */
function Nothing({ view }: { view: HistoryView }) {
  const { t } = screenWords()
  return isFiltered(view) || view.after ? (
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
  )
}
