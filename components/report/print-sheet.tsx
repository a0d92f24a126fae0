/** The report on paper: one page with the verdict, the card and what to fix; hidden on the screen. */
import type { Report } from '@/lib/preview/report/schema'
import type { Pictures } from './pictures'
import { PrintCard } from './print-card'
import { PrintFixes, PrintRest } from './print-findings'
import { Score } from './score'
import { VerdictBadge } from './verdict-badge'

export interface PrintSheetProps {
  report: Report
  /** ISO 8601. */
  scannedAt: string
  pictures: Pictures
}

export function PrintSheet({ report, scannedAt, pictures }: PrintSheetProps) {
  const moved = report.finalUrl !== null && report.finalUrl !== report.url
  return (
    <div data-print-sheet className="hidden text-sm print:block">
      <header className="border-line mb-4 grid gap-2 border-b pb-3">
        <p className="text-soft [overflow-wrap:anywhere]">
          <bdi dir="ltr">{report.url}</bdi>
          {moved ? (
            <>
              {' leads to '}
              <bdi dir="ltr">{report.finalUrl}</bdi>
            </>
          ) : null}
        </p>
        <h2 className="text-lg font-semibold [overflow-wrap:anywhere]">{report.verdict.sentence}</h2>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <VerdictBadge status={report.verdict.status} />
          <Score score={report.score} />
          <span className="text-soft">Checked {exactTime(scannedAt)}</span>
        </div>
      </header>
      <div className="grid grid-cols-[72mm_minmax(0,1fr)] items-start gap-x-6">
        <div className="grid gap-4">
          <PrintCard cards={report.cards} link={report.url} pictures={pictures} />
          <PrintRest findings={report.findings} />
        </div>
        <PrintFixes findings={report.findings} />
      </div>
      <p className="text-soft border-line mt-4 border-t pt-2">
        Cardproof, rules of {report.rulesetVersion}. Not affiliated with WhatsApp or Meta.
      </p>
    </div>
  )
}

/** Paper has no reader's clock: the same words on every machine. */
const exactTime = (at: string) =>
  `${new Date(at).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`
