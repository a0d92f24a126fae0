/** The orders of the history as links: one press, and the address holds it. */
import { useWords } from '#words'
import { SCAN_ORDERS } from '@/lib/services/scans/list-scans'
import { historyHref, type HistoryView } from './history-view'

export function HistoryOrders({ view }: { view: HistoryView }) {
  const { t } = useWords()
  return (
    <nav aria-label={t('history.order')} className="mb-3 flex flex-wrap items-center gap-x-1 text-sm">
      <span aria-hidden className="text-soft me-2 max-sm:hidden">
        {t('history.order')}
      </span>
      {SCAN_ORDERS.map((order) => (
        <a
          key={order}
          href={historyHref({ ...view, order, after: null })}
          aria-current={order === view.order ? 'true' : undefined}
          className="text-soft hover:text-ink aria-[current]:bg-hover aria-[current]:text-ink flex min-h-10 items-center rounded-md px-2 font-medium sm:px-3"
        >
          {t(`history.order.${order}`)}
        </a>
      ))}
    </nav>
  )
}
