/** What differs between two reports, in words: what people see first, then the problems, then the score. */
import { devicesOf, outcomeSentence } from '@/components/report/compare/outcome-sentence'
import type { ReportComparison } from '@/lib/preview/report/compare/compare-reports'
import { PROBLEM_STATES } from '@/lib/preview/report/compare/problem-changes'
import { screenWords } from '../page-words'

/** Null when nothing that is shown differs: then there is nothing to see either. */
export function changeSentence(comparison: ReportComparison): string | null {
  if (comparison.nothingChanged) return null
  const [first] = outcomeLines(comparison, true)
  return [first && `${first}.`, countSentence(comparison)].filter(Boolean).join(' ')
}

/** One for each group of devices: the one that leads is first. */
export function outcomeLines({ outcomes }: ReportComparison, isSameAddress: boolean): string[] {
  const words = screenWords()
  return outcomes.map((one) => outcomeSentence(one, words, { isSameAddress, devices: devicesOf(outcomes) }))
}

/** Of two addresses nothing comes or goes; empty when one of them has no score. */
export function scoresOfTwo({ score: { before, after } }: ReportComparison): string {
  return before === null || after === null ? '' : screenWords().t('compare.scores-of-two', { before, after })
}

/** Empty when no problem and no score changed. */
export function countSentence({
  causes,
  findings,
  score: { before, after, delta },
}: ReportComparison): string {
  const { t, value } = screenWords()
  const states: readonly unknown[] =
    causes?.map(({ state }) => state) ?? findings.map(({ problem }) => problem)
  const list = PROBLEM_STATES.toReversed().flatMap((state) => {
    const count = states.filter((one) => one === state).length
    return count > 0 ? [t(`compare.count.${state}`, { count })] : []
  })
  return [
    list.length > 0 ? t('compare.counted', { counts: value({ list }) }) : '',
    delta && before !== null && after !== null ? t('compare.score-changed', { before, after }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}
