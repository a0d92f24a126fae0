/** One line on what a re-check changed. */
import { expect, it } from 'vitest'
import { compareReports } from '@/lib/preview/report/compare/compare-reports'
import { SAMPLE_REPORTS } from '@/lib/preview/testing/sample-reports'
import { changeSentence } from './change-sentence'

const { good, heavyImage, blocked } = SAMPLE_REPORTS
const between = (...pair: Parameters<typeof compareReports>) => changeSentence(compareReports(...pair))

it('counts what became better or worse, and gives both scores', () => {
  expect(between(heavyImage, good)).toMatch(
    new RegExp(`^Findings: \\d+ better\\. The score went from ${heavyImage.score} to ${good.score}\\.$`),
  )
  expect(between(good, heavyImage)).toMatch(/^Findings: \d+ worse\. /)
})

it('says so when nothing changed, and gives no score where there was none', () => {
  expect(between(good, good)).toBe('Nothing changed between the two checks.')
  expect(between(good, blocked)).not.toContain('score')
})
