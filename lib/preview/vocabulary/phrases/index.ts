/** The list of what is said in more than one place: each family of codes with its parameters, typed for every language. */
import type { AdvicePhrases } from './advice'
import type { AllowRulePhrases } from './allow-rule'
import type { CardPhrases } from './card'
import type { CausePhrases } from './cause'
import type { ClientPhrases } from './client'
import type { ErrorPhrases } from './error'
import type { EvidencePhrases } from './evidence'
import type { FailurePhrases } from './failure'
import type { FieldPhrases } from './field'
import type { GapPhrases } from './gap'
import type { HandoverPhrases } from './handover'
import type { MissingPhrases } from './missing'
import type { PlatformPhrases } from './platform'
import type { SharedOutcomePhrases } from './shared-outcome'
import type { SignPhrases } from './sign'
import type { StepPhrases } from './step'
import type { TextPhrases } from './text'
import type { TrialPhrases } from './trial'
import type { UnitPhrases } from './unit'
import type { UnreadablePhrases } from './unreadable'
import type { VerdictPhrases } from './verdict'
import type { VisitPhrases } from './visit'

export interface PhraseFamilies {
  advice: AdvicePhrases
  allowRule: AllowRulePhrases
  card: CardPhrases
  cause: CausePhrases
  client: ClientPhrases
  error: ErrorPhrases
  evidence: EvidencePhrases
  failure: FailurePhrases
  field: FieldPhrases
  gap: GapPhrases
  handover: HandoverPhrases
  missing: MissingPhrases
  platform: PlatformPhrases
  sharedOutcome: SharedOutcomePhrases
  sign: SignPhrases
  step: StepPhrases
  text: TextPhrases
  trial: TrialPhrases
  unit: UnitPhrases
  unreadable: UnreadablePhrases
  verdict: VerdictPhrases
  visit: VisitPhrases
}

/** Every code with a dot, and its parameters. */
export type Phrases = AllowRulePhrases &
  AdvicePhrases &
  CardPhrases &
  CausePhrases &
  ClientPhrases &
  ErrorPhrases &
  EvidencePhrases &
  FailurePhrases &
  FieldPhrases &
  GapPhrases &
  HandoverPhrases &
  MissingPhrases &
  PlatformPhrases &
  SharedOutcomePhrases &
  SignPhrases &
  StepPhrases &
  TextPhrases &
  TrialPhrases &
  UnitPhrases &
  UnreadablePhrases &
  VerdictPhrases &
  VisitPhrases
