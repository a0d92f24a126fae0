/** The sample reports as a person reads them, in English. */
import { wordsOf } from '../words/languages'
import { type ReportInWords, reportInWords } from '../words/report-in-words'
import { SAMPLE_REPORTS, type SampleName } from './sample-reports'

// Safe: the keys are those of the samples.
export const SAMPLE_REPORTS_IN_WORDS = Object.fromEntries(
  Object.entries(SAMPLE_REPORTS).map(([name, report]) => [name, reportInWords(report, wordsOf('en'))]),
) as Readonly<Record<SampleName, ReportInWords>>
