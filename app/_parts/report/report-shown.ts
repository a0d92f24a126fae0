/** A stored report as every page hands it to its view: in words, and with what surrounds it. */
import { builtWith } from '@/lib/preview/fixes/built-with'
import type { StoredReport } from '@/lib/preview/report/stored/stored-report'
import { layoutNeedsInWords } from '@/lib/preview/words/layout-needs-in-words'
import { reportInWords } from '@/lib/preview/words/report-in-words'
import { picturesOf } from '../history/scan-summaries'
import { reportWords } from '../page-words'

export function reportShown(report: StoredReport) {
  const words = reportWords()
  return {
    report: reportInWords(report, words),
    builtWith: builtWith(report, words),
    pictures: picturesOf(report),
    needs: layoutNeedsInWords(words),
  }
}
