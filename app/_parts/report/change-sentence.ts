/** What changed between two checks of one link, in one line: findings first, then the score. */
import type { ReportComparison } from '@/lib/preview/report/compare/compare-reports'
import { screenWords } from '../page-words'

export function changeSentence({ nothingChanged, findings, score }: ReportComparison): string {
  const { t } = screenWords()
  if (nothingChanged) return t('compare.nothing-changed')
  const better = findings.filter(({ change }) => change === 'better').length
  const worse = findings.filter(({ change }) => change === 'worse').length
  const counted = () => {
    if (better > 0 && worse > 0) return t('compare.better-and-worse', { better, worse })
    if (better > 0) return t('compare.better', { better })
    return worse > 0 ? t('compare.worse', { worse }) : t('compare.neither')
  }
  const { before, after, delta } = score
  if (!delta || before === null || after === null) return counted()
  return `${counted()} ${t('compare.score-changed', { before, after })}`
}
