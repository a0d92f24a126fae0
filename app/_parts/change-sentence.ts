/** What changed between two checks of one link, in one line: findings first, then the score. */
import type { ReportComparison } from '@/lib/preview/report/compare/compare-reports'

export function changeSentence({ nothingChanged, findings, score }: ReportComparison): string {
  if (nothingChanged) return 'Nothing changed between the two checks.'
  const better = findings.filter(({ change }) => change === 'better').length
  const worse = findings.filter(({ change }) => change === 'worse').length
  const parts = [better > 0 ? `${better} better` : null, worse > 0 ? `${worse} worse` : null].filter(Boolean)
  const counted = parts.length > 0 ? `Findings: ${parts.join(', ')}.` : 'No finding became better or worse.'
  return score.delta ? `${counted} The score went from ${score.before} to ${score.after}.` : counted
}
