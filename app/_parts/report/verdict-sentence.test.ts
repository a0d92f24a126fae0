/** The verdict as a sentence, whichever version stored the report. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { storedReportSchema } from '@/lib/preview/report/stored/stored-report'
import { SAMPLE_REPORTS } from '@/lib/preview/testing/sample-reports'
import { SAMPLE_REPORTS_IN_WORDS } from '@/lib/preview/testing/sample-reports-in-words'
import { verdictSentence } from './verdict-sentence'

const OLD = new URL('../../../lib/preview/report/stored/samples/schema-2-heavy-image.json', import.meta.url)

it('puts a code into words', () =>
  expect(verdictSentence(SAMPLE_REPORTS.heavyImage)).toBe(
    SAMPLE_REPORTS_IN_WORDS.heavyImage.verdict.sentence,
  ))

it('leaves a stored sentence as it is', () => {
  const report = storedReportSchema.parse(JSON.parse(readFileSync(OLD, 'utf8')))
  expect(report.schemaVersion).toBe(2)
  expect(verdictSentence(report)).toBe(report.verdict.sentence)
})
