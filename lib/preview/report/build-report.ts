/** Findings → Report: the one document of codes that every page, export and command line puts into words. */
import type { Cause } from '../diagnose/cause'
import type { Judged } from '../judge/check'
import type { CardModel } from '../vocabulary/card'
import type { Facts, Failure } from '../vocabulary/facts'
import { mapStrings } from '../vocabulary/map-strings'
import type { TrueValues } from '../judge/values/true-values'
import type { StackFact } from '../vocabulary/stacks/ids'
import { redactText, redactUrl } from '../vocabulary/redact-text'
import { cardValuesPart } from './parts/card-values-part'
import { cleanText } from './parts/clean-text'
import { explainCards } from './parts/explain-cards'
import { fetchPart } from './parts/fetch-part'
import { findingsOf } from './parts/findings-part'
import { imagePart } from './parts/image-part'
import { sourcePart } from './parts/source-part'
import { tagsPart } from './parts/tags-part'
import { visitsPart } from './parts/visits-part'
import { RULESET_VERSION, SCHEMA_VERSION, type Report } from './schema'
import { verdictOf } from './verdict'

export interface ReportInput {
  /** As the person typed it. */
  input: string
  startedAt: Date
  /** What the leading client was shown. */
  facts: Facts
  /** One per app; the verdict is about the first. */
  judged: readonly Judged[]
  /** One per client, the leading one first. */
  cards: readonly CardModel[]
  /** Of the leading app, the worst first. */
  causes: readonly Cause[]
  /** 0..100; null when too little is known for a score. */
  score: number | null
  /** Null where no page came. */
  stack: StackFact | null
  values: TrueValues
}

/** What was judged whole is kept without credentials: no part of the report can forget it. */
export function buildReport(given: ReportInput): Report {
  const { input, startedAt, facts, judged, cards, causes, score, stack, values } = given
  const failure = failureOf(facts)
  const findings = judged.map(({ audience, results }) => findingsOf(results, audience.client))
  const clients = judged.flatMap(({ audience }) => audience.app)
  const led = new Set<string>(judged[0]?.audience.app.map(({ id }) => id))
  const report: Report = {
    schemaVersion: SCHEMA_VERSION,
    rulesetVersion: RULESET_VERSION,
    url: facts.request.known ? facts.request.value.url : redactUrl(input.trim()),
    finalUrl: facts.page.known ? facts.page.value.finalUrl : null,
    verdict: verdictOf({
      cards: cards.filter(({ client }) => led.has(client)),
      findings: findings[0] ?? [],
      causes,
      failure,
    }),
    score,
    cards: explainCards(cards, causes, led),
    causes: causes.map((cause) => ({ ...cause })),
    findings: findings.flat(),
    tags: tagsPart(facts, clients),
    fetch: fetchPart(facts, failure, startedAt),
    visits: visitsPart(facts),
    image: imagePart(facts),
    failure: failure && { code: failure.code, url: failure.url, detail: failure.detail },
    ...(stack && { stack }),
    ...cardValuesPart(facts, values),
    ...sourcePart(facts),
  }
  return mapStrings(report, (text) => redactText(cleanText(text)))
}

/** Why there is no page at all; a response of any kind is not a failure. */
function failureOf({ request, page }: Facts): Failure | null {
  if (!request.known) return request.failure
  return page.known ? null : page.failure
}
