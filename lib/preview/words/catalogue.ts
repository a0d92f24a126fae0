/** What a language has to say: phrases by code, the texts of each check, the rules behind them. */
import type { CheckId } from '../judge/checks/index'
import type { LimitId } from '../vocabulary/limits'
import type { SourceId } from '../vocabulary/limit-sources'
import type { Phrases } from '../vocabulary/phrases/index'
import type { ScreenCode } from './screen-words'
import type { CheckText } from './typed'

export interface LimitText {
  /** The rule in one sentence. */
  rule: string
  /** What those say who see it otherwise, in the order of the limit's `disagree`. */
  disagree?: readonly string[]
}

export interface Catalogue {
  /** BCP 47. */
  language: string
  /** In the language itself: "English". */
  name: string
  direction: 'ltr' | 'rtl'
  phrases: Readonly<Record<keyof Phrases, string>> & Readonly<Record<string, string | undefined>>
  checks: Readonly<Record<CheckId, CheckText>> & Readonly<Record<string, CheckText | undefined>>
  limits: Readonly<Record<LimitId, LimitText>>
  sources: Readonly<Record<SourceId, string>>
  screens: Readonly<Record<ScreenCode, string>>
}
