/** A report as a person reads it: every code put into the words of one language. */
import type {
  Finding,
  Report,
  ReportCard,
  ReportCause,
  ReportFailure,
  ReportVisit,
  Witness,
} from '../report/schema'
import type { StoredReport } from '../report/stored/stored-report'
import { failureSentence } from '../vocabulary/failure-message'
import { phrase } from '../vocabulary/message'
import { appOf, clientName } from './client-name'
import type { Words } from './create-words'
import { fillGaps } from './fill-gaps'
import { oldReportInWords } from './old-report-in-words'
import { tagsInWords, type TagInWords } from './tags-in-words'
import { visitorName, visitStatus } from './visit-words'
import { witnessInWords, type WitnessInWords } from './witness-in-words'

export type { TagInWords } from './tags-in-words'
export type { WitnessInWords } from './witness-in-words'

export type EvidenceInWords = Omit<Finding['evidence'][number], 'label' | 'value'> & {
  label: string
  value: string
}

export interface FindingInWords extends Pick<Finding, 'id' | 'app' | 'group' | 'status' | 'weight'> {
  /** Null in reports of earlier versions, which had none. */
  code: string | null
  title: string
  summary: string
  /** The same for findings that could not tell for one reason. */
  reasonKey: string
  detail: string | null
  evidence: EvidenceInWords[]
  witness: WitnessInWords[]
  fix: { steps: string; snippet?: { language: string; code: string } } | null
}

export interface CauseInWords extends Pick<ReportCause, 'code' | 'status' | 'findings'> {
  /** Both null in reports of earlier versions, which did not say. */
  effect: ReportCause['effect'] | null
  mender: ReportCause['mender'] | null
  title: string
  summary: string
  fix: { steps: string; snippet?: { language: string; code: string } | undefined } | null
}

export type CardInWords = Omit<ReportCard, 'reason' | 'margin' | 'label'> & {
  /** Beside the other cards: "Android". */
  clientName: string
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
  /** "WhatsApp on Android". */
  name: string
  /** "200", "403, refused (Cloudflare)", "no response". */
  statusText: string
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
  causes: CauseInWords[]
  findings: FindingInWords[]
  tags: TagInWords[]
  visits: VisitInWords[]
  failure: FailureInWords | null
  /** Absent where whoever wrote the report asked for the page. */
  source?: Report['source']
}

export function reportInWords(report: StoredReport, words: Words): ReportInWords {
  if (!('causes' in report)) return oldReportInWords(report, words)
  // The findings of the app that leads come first.
  const [first] = report.findings
  const leading = first ? words.about(first.app) : words
  return {
    ...report,
    verdict: { status: report.verdict.status, sentence: leading.say(report.verdict.sentence) },
    cards: report.cards.map((card) => cardInWords(card, leading)),
    causes: report.causes.map((cause) => causeInWords(cause, report.findings, leading)),
    findings: report.findings.map((finding) => findingInWords(finding, words.about(finding.app))),
    tags: tagsInWords(
      report.tags,
      report.cards.map(({ client }) => client),
      words,
    ),
    visits: report.visits.map((visit) => visitInWords(visit, words)),
    failure: report.failure && failureInWords(report.failure, leading),
  }
}

/** A client that this version does not know is spoken of as one of the leading app. */
function cardInWords(card: ReportCard, leading: Words): CardInWords {
  const app = appOf(card.client)
  const words = app === null ? leading : leading.about(app)
  return {
    ...card,
    clientName: clientName(card.client, words),
    reason: words.say(card.reason),
    margin: card.margin && words.say(card.margin),
    label: words.say(card.label),
  }
}

function causeInWords(cause: ReportCause, findings: readonly Finding[], words: Words): CauseInWords {
  const { title, summary, fix, ...rest } = cause
  const lead = findings.find(({ id }) => id === cause.findings[0])
  return {
    ...rest,
    title: words.say(title),
    summary: summary ? words.say(summary) : lead ? words.finding(lead).summary : '',
    fix: fix && {
      steps: words.steps(fix.check, fix.steps),
      ...(fix.snippet && { snippet: { ...fix.snippet, code: fillGaps(fix.snippet.code, words) } }),
    },
  }
}

function findingInWords(finding: Finding, words: Words): FindingInWords {
  const { params, evidence, witness, fix, ...rest } = finding
  const { title, summary, detail, steps } = words.finding(finding)
  return {
    ...rest,
    title,
    summary,
    // Only what any check may say has a dot.
    reasonKey: finding.code.includes('.') ? `${finding.code} ${JSON.stringify(params)}` : finding.id,
    detail,
    evidence: evidence.map((one) => ({
      ...one,
      label: words.value(one.label),
      value: words.value(one.value),
    })),
    witness: witness.map((one: Witness) => witnessInWords(one, words)),
    fix: fix && {
      steps: steps ?? '',
      ...(fix.snippet && { snippet: { ...fix.snippet, code: fillGaps(fix.snippet.code, words) } }),
    },
  }
}

const visitInWords = (visit: ReportVisit, words: Words): VisitInWords => ({
  ...visit,
  name: visitorName(visit, words),
  statusText: visitStatus(visit, words),
  notAsked: visit.notAsked && words.say(visit.notAsked),
  failure: visit.failure && { code: visit.failure.code, sentence: words.say(failureSentence(visit.failure)) },
})

export const failureInWords = (failure: ReportFailure, words: Words): FailureInWords => ({
  ...failure,
  sentence: words.say(failureSentence(failure)),
  advice: words.say(phrase(`failure.${failure.code}.advice`, {})),
  developer: words.say(phrase(`failure.${failure.code}.developer`, {})),
})
