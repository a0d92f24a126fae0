/** What a report in the terminal says around its findings. */
import type { Message, NoParams } from '../message'

export interface TextPhrases {
  'text.verdict.good': NoParams
  'text.verdict.improve': NoParams
  'text.verdict.fix': NoParams
  'text.verdict.unknown': NoParams
  'text.score': { score: number; ruleset: string }
  'text.score-provisional': { score: number; ruleset: string }
  'text.source.pasted': NoParams
  'text.source.uploaded': NoParams
  'text.source.pushed': NoParams
  'text.no-score': { ruleset: string }
  'text.fix-first': { count: number }
  'text.worth-improving': { count: number }
  'text.could-not-tell': { count: number }
  'text.visitors': NoParams
  'text.card-of': { client: Message; label: string }
  'text.same-card': { client: Message; label: string }
  'text.other-card': { client: Message; label: string; layout: Message; reason: string }
  'text.no-card': NoParams
  'text.evidence': { label: string; value: string }
  'text.evidence-in-line': { label: string; value: string; line: number }
  'text.says-who': { id: string; source: string; trust: Message }
  'text.trust.meta': NoParams
  'text.trust.observed': NoParams
  'text.trust.guide': NoParams
  'text.trust.reported': NoParams
  'text.trust.folklore': NoParams
  'text.passed': { count: number }
  'text.passed-and-away': { count: number; away: number }
  'text.visitor': { visitor: string; facts: string }
  'text.visitor.ends-at': { value: string }
  'text.visitor.leads-to': { value: string }
  'text.visitor.title': { value: string }
  'text.visitor.image': { value: string }
  'text.private-allowed': NoParams
}
