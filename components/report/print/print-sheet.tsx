/** Below the head of a report on paper: the card and what to fix, so that all fits one page; hidden on the screen. */
import type { Report } from '@/lib/preview/report/schema'
import type { Pictures } from '../stage/pictures'
import { PrintCard } from './print-card'
import { areManyToPrint, PrintFixes, PrintRest } from './print-findings'

export interface PrintSheetProps {
  report: Report
  pictures: Pictures
}

export function PrintSheet({ report, pictures }: PrintSheetProps) {
  return (
    <div
      data-print-sheet={areManyToPrint(report.findings) ? 'small' : 'usual'}
      className="hidden text-sm print:block"
    >
      <div className="grid grid-cols-[72mm_minmax(0,1fr)] items-start gap-x-6">
        <div className="grid gap-4">
          <PrintCard cards={report.cards} link={report.url} pictures={pictures} />
          <PrintRest findings={report.findings} />
          {/* Not below both columns, where it would be the one line of a second page. */}
          <p className="text-soft border-line border-t pt-2">
            Cardproof, rules of {report.rulesetVersion}. Not affiliated with WhatsApp or Meta.
          </p>
        </div>
        <PrintFixes findings={report.findings} />
      </div>
    </div>
  )
}
