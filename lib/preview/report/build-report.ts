/** Findings → Report: the one document that every page, export and command line shows. */
import type { CardModel } from '../vocabulary/card'
import type { Facts, Failure } from '../vocabulary/facts'
import type { CheckResult } from '../judge/check'
import { cleanText } from './parts/clean-text'
import { failureWords } from './failure-words'
import { fetchPart } from './parts/fetch-part'
import { findingsOf } from './parts/findings-part'
import { imagePart } from './parts/image-part'
import { RULESET_VERSION, SCHEMA_VERSION, type Report, type ReportFailure } from './schema'
import { tagsPart } from './parts/tags-part'
import { verdictOf } from './verdict'
import { visitsPart } from './parts/visits-part'

export interface ReportInput {
  /** As the person typed it. */
  input: string
  startedAt: Date
  facts: Facts
  results: readonly CheckResult[]
  /** Android, Web, iOS. */
  cards: readonly CardModel[]
  /** 0..100; null when too little is known for a score. */
  score: number | null
}

export function buildReport({ input, startedAt, facts, results, cards, score }: ReportInput): Report {
  const failure = failureOf(facts)
  const findings = findingsOf(results)
  return cleanText<Report>({
    schemaVersion: SCHEMA_VERSION,
    rulesetVersion: RULESET_VERSION,
    url: facts.request.known ? facts.request.value.url : input.trim(),
    finalUrl: facts.page.known ? facts.page.value.finalUrl : null,
    verdict: verdictOf({ cards, findings, score, failure }),
    score: failure ? null : score,
    cards: cards.map((card) => ({ ...card })),
    findings,
    tags: tagsPart(facts),
    fetch: fetchPart(facts, failure, startedAt),
    visits: visitsPart(facts),
    image: imagePart(facts),
    failure: failure && failurePart(failure),
  })
}

/** Why there is no page at all; an answer of any kind is not a failure. */
function failureOf({ request, page }: Facts): Failure | null {
  if (!request.known) return request.failure
  return page.known ? null : page.failure
}

function failurePart(failure: Failure): ReportFailure {
  const { sentence, advice, developer } = failureWords(failure)
  return { code: failure.code, url: failure.url, sentence, advice, developer, detail: failure.detail }
}
