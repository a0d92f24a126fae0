/** Compares two reports: what became worse, what became better, what changed on the cards and in the tags. */
import type { Finding, ReportCard, VerdictStatus } from '../schema'
import { APP_OF_OLD_REPORTS } from '../stored/schema-2'
import type { StoredReport } from '../stored/stored-report'
import { cardOutcomes, type CardOutcome } from './card-outcome'
import { type CauseChange, causeChanges } from './cause-changes'
import { lineDiff, type DiffLine } from './line-diff'
import { problemChange, type ProblemState } from './problem-changes'

export type Change = 'worse' | 'better' | 'changed' | 'new' | 'gone' | 'same'

export interface FindingChange {
  /** One check may have a finding for each app. */
  app: string
  id: string
  change: Change
  /** What became of a problem; null where there is none, or the same one. */
  problem: ProblemState | null
}

export const CARD_PARTS = ['layout', 'title', 'description', 'host', 'image'] as const
export type CardPart = (typeof CARD_PARTS)[number]

export interface CardChange {
  surface: ReportCard['surface']
  /** Empty when the card stayed as it was. */
  changed: CardPart[]
}

export interface ReportComparison {
  /** False: rules changed between the two, so a different score may be ours and not the page's. */
  sameRuleset: boolean
  /** What people see, then and now: of the surface that leads first. */
  outcomes: CardOutcome[]
  verdict: { before: VerdictStatus; after: VerdictStatus; change: Change }
  score: { before: number | null; after: number | null; delta: number | null }
  /** Null where one of them is too old to have causes. */
  causes: CauseChange[] | null
  /** Worse first, then better, changed, new, gone; what stayed the same is last. */
  findings: FindingChange[]
  cards: CardChange[]
  /** The tags as they are in the source, as a line diff. */
  tags: DiffLine[]
  /** True when nothing that is shown differs. */
  nothingChanged: boolean
}

const ORDER = ['worse', 'better', 'changed', 'new', 'gone', 'same'] as const satisfies readonly Change[]

/** Reports of earlier schema versions compare too, by status alone where one has sentences and the other codes. */
export function compareReports(before: StoredReport, after: StoredReport): ReportComparison {
  const findings = findingChanges(before.findings, after.findings)
  const surfaces = new Set([...after.cards, ...before.cards].map(({ surface }) => surface))
  const cards = [...surfaces].map((surface) => cardChange(surface, before, after))
  const tags = lineDiff(before.tags.map(sourceLine), after.tags.map(sourceLine))
  const [from, to] = [before.score, after.score]
  const verdict = {
    before: before.verdict.status,
    after: after.verdict.status,
    change: moved(
      VERDICT_RANK[before.verdict.status],
      VERDICT_RANK[after.verdict.status],
      before.verdict.status === after.verdict.status,
    ),
  }
  return {
    sameRuleset: before.rulesetVersion === after.rulesetVersion,
    outcomes: cardOutcomes(before, after),
    verdict,
    score: { before: from, after: to, delta: from === null || to === null ? null : to - from },
    causes: causeChanges(before, after),
    findings,
    cards,
    tags,
    nothingChanged:
      verdict.change === 'same' &&
      from === to &&
      findings.every(({ change }) => change === 'same') &&
      cards.every(({ changed }) => changed.length === 0) &&
      tags.every(({ kind }) => kind === 'same'),
  }
}

type StoredFinding = StoredReport['findings'][number]

function findingChanges(before: readonly StoredFinding[], after: readonly StoredFinding[]): FindingChange[] {
  const [old, now] = [byKey(before), byKey(after)]
  return [...new Map([...now, ...old])]
    .map(([key, finding]) => {
      const [was, is] = [old.get(key), now.get(key)]
      const change = {
        app: appOf(finding),
        id: finding.id,
        change: changeOf(was, is),
        problem: problemChange(was?.status, is?.status),
      }
      return { change, weight: (is ?? was)?.weight ?? 0 }
    })
    .sort((a, b) => ORDER.indexOf(a.change.change) - ORDER.indexOf(b.change.change) || b.weight - a.weight)
    .map(({ change }) => change)
}

const byKey = (findings: readonly StoredFinding[]): Map<string, StoredFinding> =>
  new Map(findings.map((finding) => [JSON.stringify([appOf(finding), finding.id]), finding]))

const appOf = (finding: StoredFinding): string => ('app' in finding ? finding.app : APP_OF_OLD_REPORTS)

function changeOf(before: StoredFinding | undefined, after: StoredFinding | undefined): Change {
  if (!before || !after) return after ? 'new' : 'gone'
  const isSame = before.status === after.status && saysTheSame(before, after)
  return moved(STATUS_RANK[before.status], STATUS_RANK[after.status], isSame)
}

/** What passes is measured anew each time, to the millisecond: that alone is no change. */
function saysTheSame(before: StoredFinding, after: StoredFinding): boolean {
  const isPass = before.status === 'pass'
  if ('code' in before && 'code' in after)
    return (
      before.code === after.code && (isPass || JSON.stringify(before.params) === JSON.stringify(after.params))
    )
  if ('title' in before && 'title' in after)
    return before.title === after.title && (isPass || before.summary === after.summary)
  return true
}

/** Higher is worse; null is neither. */
function moved(before: number | null, after: number | null, same: boolean): Change {
  if (same) return 'same'
  if (before === null || after === null || before === after) return 'changed'
  return after > before ? 'worse' : 'better'
}

const STATUS_RANK = {
  pass: 0,
  'not-applicable': 0,
  warn: 1,
  fail: 2,
  unknown: null,
  error: null,
} as const satisfies Record<Finding['status'], number | null>

const VERDICT_RANK = { good: 0, improve: 1, fix: 2, unknown: null } as const satisfies Record<
  VerdictStatus,
  number | null
>

function cardChange(surface: ReportCard['surface'], before: StoredReport, after: StoredReport): CardChange {
  const find = ({ cards }: StoredReport) => cards.find((card) => card.surface === surface)
  const [old, now] = [find(before), find(after)]
  return { surface, changed: CARD_PARTS.filter((part) => partOf(old, part) !== partOf(now, part)) }
}

/** The picture is the same when its address, its pixels and its visible part are. */
const partOf = (card: StoredReport['cards'][number] | undefined, part: CardPart): string | null =>
  card === undefined ? null : JSON.stringify(card[part])

const sourceLine = ({ source }: { source: string }): string => source.replace(/\s+/g, ' ')
