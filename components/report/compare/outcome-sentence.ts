/** What two reports mean for those who get the link, in one line. */
import type { CardOutcome } from '@/lib/preview/report/compare/card-outcome'
import { SURFACES } from '@/lib/preview/vocabulary/card'
import type { ScreenWords } from '@/lib/preview/words/create-screen-words'

type Words = Pick<ScreenWords, 't' | 'value'>

export interface OutcomeOptions {
  /** Of one address: a change. Of two: a difference. */
  isSameAddress: boolean
  /** How many devices the reports have cards for; an outcome on all of them names none. */
  devices?: number
}

export function outcomeSentence(
  { code, from, to, surfaces }: CardOutcome,
  { t, value }: Words,
  { isSameAddress, devices = SURFACES.length }: OutcomeOptions,
): string {
  const layouts = { from: t(`compare.layout.${from}`), to: t(`compare.layout.${to}`) }
  const outcome = isSameAddress
    ? t(`compare.outcome.${code}`, layouts)
    : t(from === to ? 'compare.outcome.alike' : 'compare.outcome.differ', layouts)
  if (surfaces.length >= devices) return outcome
  const list = surfaces.map((surface) => t(`stage.device.${surface}`))
  return t('compare.outcome-on', { outcome, devices: value({ list }) })
}

/** How many devices have a card in either report. */
export const devicesOf = (outcomes: readonly CardOutcome[]): number =>
  outcomes.reduce((sum, { surfaces }) => sum + surfaces.length, 0)
