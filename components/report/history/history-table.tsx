/** Past scans: a dense table on wide screens, cards on narrow ones; every row has the same height. */
import { useWords } from '#words'
import { RelativeTime } from '../../ui/relative-time'
import { Cell, Table } from '../../ui/table'
import { CardGlyph } from '../stage/card-glyph'
import { VisibleText } from '../evidence/visible-text'
import { ScanCard, ScanState, secondLine, shortUrl } from './scan-card'
import type { ScanSummary } from './scan-summary'

export interface HistoryTableProps {
  scans: readonly ScanSummary[]
  /** The column "Who" is left out when nobody but the reader can be meant. */
  showWho?: boolean
}

export function HistoryTable({ scans, showWho = false }: HistoryTableProps) {
  const { t, number } = useWords()
  const columns = [
    t('history.card'),
    t('history.link'),
    t('history.verdict'),
    t('history.score'),
    ...(showWho ? [t('history.who')] : []),
    t('history.when'),
  ]
  const widths = ['88px', '', '184px', '72px', ...(showWho ? ['160px'] : []), '176px']
  return (
    <>
      <div className="max-md:hidden">
        <Table caption={t('history.caption')} columns={columns} widths={widths} className="table-fixed">
          {scans.map((scan) => (
            <tr key={scan.id} className="border-line hover:bg-hover relative h-16 border-b">
              <Cell className="align-middle">
                <CardGlyph layout={scan.layout} imageSrc={scan.imageSrc} />
              </Cell>
              <Cell className="align-middle">
                <a href={scan.href} className="block truncate font-medium after:absolute after:inset-0">
                  <bdi>
                    <VisibleText text={scan.title ?? shortUrl(scan.url)} />
                  </bdi>
                </a>
                <span className="text-soft block truncate">
                  <bdi>{secondLine(scan, t)}</bdi>
                </span>
              </Cell>
              <Cell className="align-middle">
                <ScanState scan={scan} />
              </Cell>
              <Cell className="align-middle tabular-nums">
                {scan.score === null ? '–' : number(scan.score)}
              </Cell>
              {showWho ? <Cell className="truncate align-middle">{scan.who ?? '–'}</Cell> : null}
              <Cell className="text-soft align-middle whitespace-nowrap">
                <RelativeTime at={scan.scannedAt} />
              </Cell>
            </tr>
          ))}
        </Table>
      </div>
      <ul className="grid gap-3 md:hidden">
        {scans.map((scan) => (
          <li key={scan.id}>
            <ScanCard scan={scan} />
          </li>
        ))}
      </ul>
    </>
  )
}
