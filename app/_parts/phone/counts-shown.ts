/** The counts of what phones showed, in words. */
import type { InsightsViewProps } from '@/components/insights/insights-view'
import { requestLanguage } from '@/lib/language'
import { SEEN } from '@/lib/preview/report/observed/seen'
import { UNEXPLAINED } from '@/lib/preview/report/observed/suspects'
import { SURFACES } from '@/lib/preview/vocabulary/card'
import type { ObservationCounts } from '@/lib/services/observations/count-observations'
import { screenWords } from '../page-words'

export function countsShown({
  agreement,
  suspects,
}: ObservationCounts): Pick<InsightsViewProps, 'agreement' | 'suspects'> {
  const { t } = screenWords()
  const percent = new Intl.NumberFormat(requestLanguage(), { style: 'percent' })
  // A later version may have stored what this one has no word for.
  const seenIn = (code: string) => {
    const seen = SEEN.find((one) => one === code)
    return seen ? t(`phone.seen.${seen}`) : code
  }
  const clientOf = (code: string) => {
    const surface = SURFACES.find((one) => one === code)
    return surface ? t(`stage.device.${surface}`) : code
  }
  return {
    agreement: agreement.map(({ rulesetVersion, surface, predicted, agreed, total, interval }) => ({
      ruleset: rulesetVersion,
      client: clientOf(surface),
      predicted: seenIn(predicted),
      agreed,
      total,
      low: percent.format(interval.low),
      high: percent.format(interval.high),
    })),
    suspects: suspects.map(({ rulesetVersion, suspect, surface, predicted, seen, count }) => ({
      ruleset: rulesetVersion,
      code: suspect === UNEXPLAINED ? null : suspect,
      client: clientOf(surface),
      predicted: seenIn(predicted),
      seen: seenIn(seen),
      count,
    })),
  }
}
