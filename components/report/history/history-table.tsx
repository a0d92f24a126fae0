/** Past scans: a dense table on wide screens, cards on narrow ones, in groups where the same address comes several times. */
import { useWords } from '#words'
import { classNames } from '../../ui/class-names'
import type { HistoryActions } from './history-actions'
import { HistoryRow } from './history-row'
import { PickBar } from './pick-bar'
import { shortUrl } from './scan-card'
import type { ScanSummary } from './scan-summary'
import { ROLE } from './table-roles'

export interface HistoryTableProps {
  scans: readonly ScanSummary[]
  /** Scans come by address; how many of each there are in all, by `url`. */
  perAddress?: ReadonlyMap<string, number> | null
  /** Null where the list is only to be read. */
  actions?: HistoryActions | null
  /** The column "Who" is left out when nobody but the reader can be meant. */
  showWho?: boolean
}

export function HistoryTable({ scans, perAddress, actions = null, showWho = false }: HistoryTableProps) {
  const { t } = useWords()
  const columns = [
    ...(actions ? [{ head: t('history.select-column'), width: 'w-12', hidden: true }] : []),
    { head: t('history.card'), width: 'w-22' },
    { head: t('history.link'), width: '' },
    { head: t('history.verdict'), width: 'w-46' },
    { head: t('history.score'), width: 'w-18' },
    ...(showWho ? [{ head: t('history.who'), width: 'w-40' }] : []),
    { head: t('history.when'), width: 'w-32' },
    ...(actions ? [{ head: t('history.actions'), width: 'w-20', hidden: true }] : []),
  ]
  const groups = perAddress ? byAddress(scans) : [{ url: null, scans }]
  return (
    <>
      {actions ? <PickBar {...actions} /> : null}
      <table {...ROLE.table} className="w-full table-fixed border-collapse text-start text-sm max-md:block">
        <caption className="sr-only">{t('history.caption')}</caption>
        <thead {...ROLE.rows} className="max-md:sr-only">
          <tr {...ROLE.row} className="border-line text-soft border-b">
            {columns.map(({ head, width, hidden }) => (
              <th
                key={head}
                {...ROLE.column}
                scope="col"
                className={classNames('py-2 pe-4 text-start font-medium whitespace-nowrap', width)}
              >
                {hidden ? <span className="sr-only">{head}</span> : head}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody
            key={group.scans[0]?.id}
            {...ROLE.rows}
            className="max-md:mb-6 max-md:grid max-md:grid-cols-[minmax(0,1fr)] max-md:gap-3"
          >
            {group.url === null ? null : (
              <tr {...ROLE.row} className="max-md:block">
                <th
                  {...ROLE.group}
                  scope="rowgroup"
                  colSpan={columns.length}
                  className="pt-6 pb-2 text-start font-semibold max-md:block max-md:p-0"
                >
                  <span className="flex items-baseline gap-2">
                    <bdi dir="ltr" className="truncate">
                      {shortUrl(group.url)}
                    </bdi>
                    <span className="text-soft font-normal whitespace-nowrap">
                      {t('history.scans-of', { count: perAddress?.get(group.url) ?? group.scans.length })}
                    </span>
                  </span>
                </th>
              </tr>
            )}
            {group.scans.map((scan) => (
              <HistoryRow key={scan.id} scan={scan} showWho={showWho} actions={actions} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  )
}

/** They come in this order already. */
function byAddress(scans: readonly ScanSummary[]): { url: string; scans: ScanSummary[] }[] {
  const groups: { url: string; scans: ScanSummary[] }[] = []
  for (const scan of scans) {
    const last = groups.at(-1)
    if (last?.url === scan.url) last.scans.push(scan)
    else groups.push({ url: scan.url, scans: [scan] })
  }
  return groups
}
