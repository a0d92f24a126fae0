/** A shared report as the drawings read it: in words, whichever version stored it. */
import type { Report } from '@/lib/preview/report/schema'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { wordsOf } from '@/lib/preview/words/languages'
import { reportInWords } from '@/lib/preview/words/report-in-words'

export function drawableReport(report: StoredReport): Report {
  // Safe: of all that words replace, drawings read the verdict’s sentence alone, and as a text.
  return reportInWords(report, wordsOf()) as unknown as Report
}
