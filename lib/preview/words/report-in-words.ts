/** A report as a person reads it: every code put into the words of one language. */
import type {
  Evidence,
  Finding,
  Report,
  ReportCard,
  ReportFailure,
  ReportTag,
  ReportVisit,
  Witness,
} from '../report/schema'
import type { StoredReport } from '../report/stored/stored-report'
import { failureSentence } from '../vocabulary/failure-message'
import { phrase } from '../vocabulary/message'
import type { Words } from './create-words'
import { oldReportInWords } from './old-report-in-words'
import { witnessInWords, type WitnessInWords } from './witness-in-words'

export type { WitnessInWords } from './witness-in-words'

export type EvidenceInWords = Omit<Evidence, 'label' | 'value'> & { label: string; value: string }

export interface FindingInWords extends Pick<Finding, 'id' | 'app' | 'group' | 'status' | 'weight'> {
  /** Null in reports of earlier versions, which had none. */
  code: string | null
  title: string
  summary: string
  detail: string | null
  evidence: EvidenceInWords[]
  witness: WitnessInWords[]
  fix: { steps: string; snippet?: { language: string; code: string } } | null
}

export type CardInWords = Omit<ReportCard, 'reason' | 'margin' | 'label'> & {
  reason: string
  margin: string | null
  label: string
}

export interface FailureInWords {
  code: string
  url: string | null
  detail: string | null
  sentence: string
  advice: string
  developer: string
}

export type VisitInWords = Omit<ReportVisit, 'notAsked' | 'failure'> & {
  notAsked: string | null
  failure: { code: string; sentence: string } | null
}

export interface ReportInWords extends Pick<
  Report,
  'rulesetVersion' | 'url' | 'finalUrl' | 'score' | 'fetch' | 'image'
> {
  schemaVersion: number
  verdict: { status: Report['verdict']['status']; sentence: string }
  cards: CardInWords[]
  findings: FindingInWords[]
  tags: ReportTag[]
  visits: VisitInWords[]
  failure: FailureInWords | null
}

export function reportInWords(report: StoredReport, words: Words): ReportInWords {
  if (report.schemaVersion !== 3) return oldReportInWords(report)
  return {
    ...report,
    verdict: { status: report.verdict.status, sentence: words.say(report.verdict.sentence) },
    cards: report.cards.map((card) => cardInWords(card, words)),
    findings: report.findings.map((finding) => findingInWords(finding, words)),
    visits: report.visits.map((visit) => visitInWords(visit, words)),
    failure: report.failure && failureInWords(report.failure, words),
  }
}

function cardInWords(card: ReportCard, words: Words): CardInWords {
  return {
    ...card,
    reason: words.say(card.reason),
    margin: card.margin && words.say(card.margin),
    label: words.say(card.label),
  }
}

function findingInWords(finding: Finding, words: Words): FindingInWords {
  const { params: _params, evidence, witness, fix, ...rest } = finding
  const { title, summary, detail, steps } = words.finding(finding)
  return {
    ...rest,
    title,
    summary,
    detail,
    evidence: evidence.map((one) => ({
      ...one,
      label: words.value(one.label),
      value: words.value(one.value),
    })),
    witness: witness.map((one: Witness) => witnessInWords(one, words)),
    fix: fix && { ...fix, steps: steps ?? '' },
  }
}

const visitInWords = (visit: ReportVisit, words: Words): VisitInWords => ({
  ...visit,
  notAsked: visit.notAsked && words.say(visit.notAsked),
  failure: visit.failure && { code: visit.failure.code, sentence: words.say(failureSentence(visit.failure)) },
})

export const failureInWords = (failure: ReportFailure, words: Words): FailureInWords => ({
  ...failure,
  sentence: words.say(failureSentence(failure)),
  advice: words.say(phrase(`failure.${failure.code}.advice`, {})),
  developer: words.say(phrase(`failure.${failure.code}.developer`, {})),
})
