/** A shared report as the drawings read it: in words, whichever version stored it. */
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { reportInWords, type ReportInWords } from '@/lib/preview/words/report-in-words'
import { reportWords } from '../page-words'

export type DrawableReport = Pick<
  ReportInWords,
  'url' | 'finalUrl' | 'score' | 'verdict' | 'cards' | 'image' | 'source'
>

export const drawableReport = (report: StoredReport): DrawableReport => reportInWords(report, reportWords())
