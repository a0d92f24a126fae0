/** Below the head of a report on paper: the card and what to fix, so that all fits one page; hidden on the screen. */
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import type { Pictures } from '../stage/card-pictures'
import { PrintedCard } from '../stage/stage'
import { areManyToPrint, PrintFixes, PrintRest } from './print-causes'

export interface PrintSheetProps {
  report: ReportInWords
  pictures: Pictures
}

export function PrintSheet({ report, pictures }: PrintSheetProps) {
  const { t } = useWords()
  return (
    <div data-print-sheet={areManyToPrint(report) ? 'small' : 'usual'} className="hidden text-sm print:block">
      <div className="grid grid-cols-[72mm_minmax(0,1fr)] items-start gap-x-6">
        <div className="grid gap-4">
          <PrintedCard cards={report.cards} link={report.url} pictures={pictures} />
          <PrintRest report={report} />
          {/* Not below both columns, where it would be the one line of a second page. */}
          <p className="text-soft border-line border-t pt-2">
            {t('print.rules', { ruleset: report.rulesetVersion })}
          </p>
        </div>
        <PrintFixes report={report} />
      </div>
    </div>
  )
}
