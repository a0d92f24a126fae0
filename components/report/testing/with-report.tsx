/** A report as the pages render it, for tests: with everything that can be offered around it. */
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
import { ReportView, type ReportViewProps } from '../report-view'
import { StageAddress } from '../stage/stage-address'
import { NEEDS_FOR_TEST } from './needs'
import { HEAD_FOR_TEST } from './stored-report'

export interface ReportForTestProps extends Partial<ReportViewProps> {
  report: ReportInWords
  /** Of the address: the view of the stage. */
  query?: string
}

export function ReportForTest({ report, query = '', ...rest }: ReportForTestProps) {
  return (
    <StageAddress search={query.replace(/^\?/, '')}>
      <ReportView
        report={report}
        json={JSON.stringify({ url: report.url }, null, 2)}
        headText={HEAD_FOR_TEST}
        scannedAt="2026-11-20T09:12:00.000Z"
        pictures={{ small: '/pictures/a', large: '/pictures/b' }}
        needs={NEEDS_FOR_TEST}
        recheck={{ action: '/check', fields: { input: report.url } }}
        shareHref="#share"
        downloadHref="/report.json"
        helpHref={(id) => `/checks/${id}`}
        {...rest}
      />
    </StageAddress>
  )
}
