/** One line on what a re-check changed. */
import { expect, it } from 'vitest'
import { compareReports } from '@/lib/preview/report/compare/compare-reports'
import { SAMPLE_REPORTS } from '@/lib/preview/testing/sample-reports'
import { changeSentence } from './change-sentence'
import { screenWords } from '../page-words'

const { t } = screenWords()
const { good, heavyImage, blocked } = SAMPLE_REPORTS
const between = (...pair: Parameters<typeof compareReports>) => changeSentence(compareReports(...pair))
const counted = (...pair: Parameters<typeof compareReports>) => {
  const { findings } = compareReports(...pair)
  const count = (of: string) => findings.filter(({ change }) => change === of).length
  return { better: count('better'), worse: count('worse') }
}
const scoreOf = ({ score }: { score: number | null }) => score ?? Number.NaN

it('counts what became better or worse, and gives both scores', () => {
  const { better, worse } = counted(heavyImage, good)
  expect([better > 0, worse]).toEqual([true, 0])
  expect(between(heavyImage, good)).toBe(
    `${t('compare.better', { better })} ${t('compare.score-changed', { before: scoreOf(heavyImage), after: scoreOf(good) })}`,
  )
  expect(between(good, heavyImage)).toBe(
    `${t('compare.worse', { worse: better })} ${t('compare.score-changed', { before: scoreOf(good), after: scoreOf(heavyImage) })}`,
  )
})

it('names both where some became better and others worse', () => {
  const comparison = compareReports(heavyImage, good)
  const findings = comparison.findings.slice(0, 3).map((finding, index) => ({
    ...finding,
    change: index < 2 ? ('better' as const) : ('worse' as const),
  }))
  expect(changeSentence({ ...comparison, findings, score: { before: 70, after: 70, delta: 0 } })).toBe(
    t('compare.better-and-worse', { better: 2, worse: 1 }),
  )
})

it('says so when nothing changed', () => {
  expect(between(good, good)).toBe(t('compare.nothing-changed'))
})
