/** Compares two reports of one address: what became worse, what became better, what changed on the cards and in the tags. */
import { SURFACES, type Surface } from '../../vocabulary/card'
import { lineDiff, type DiffLine } from './line-diff'
import type { Finding, Report, ReportCard, VerdictStatus } from '../schema'

export type Change = 'worse' | 'better' | 'changed' | 'new' | 'gone' | 'same'

export interface FindingChange {
  id: string
  change: Change
  before: Finding | null
  after: Finding | null
}

export const CARD_PARTS = ['layout', 'title', 'description', 'host', 'image'] as const
export type CardPart = (typeof CARD_PARTS)[number]

export interface CardChange {
  surface: Surface
  before: ReportCard | null
  after: ReportCard | null
  /** Empty when the card stayed as it was. */
  changed: CardPart[]
}

export interface ReportComparison {
  /** False: rules changed between the two, so a different score may be ours and not the page's. */
  sameRuleset: boolean
  verdict: { before: VerdictStatus; after: VerdictStatus; change: Change }
  score: { before: number | null; after: number | null; delta: number | null }
  /** Worse first, then better, changed, new, gone; what stayed the same stands last. */
  findings: FindingChange[]
  /** Android, Web, iOS. */
  cards: CardChange[]
  /** The tags as they stand in the source, as a line diff. */
  tags: DiffLine[]
  /** True when nothing that is shown differs. */
  nothingChanged: boolean
}

const ORDER = ['worse', 'better', 'changed', 'new', 'gone', 'same'] as const satisfies readonly Change[]

export function compareReports(before: Report, after: Report): ReportComparison {
  const findings = findingChanges(before.findings, after.findings)
  const cards = SURFACES.map((surface) => cardChange(surface, before, after))
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
    verdict,
    score: { before: from, after: to, delta: from === null || to === null ? null : to - from },
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

function findingChanges(before: readonly Finding[], after: readonly Finding[]): FindingChange[] {
  const old = new Map(before.map((finding) => [finding.id, finding]))
  const now = new Map(after.map((finding) => [finding.id, finding]))
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((id) => changeOf(id, old.get(id) ?? null, now.get(id) ?? null))
    .sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change) || weigh(b) - weigh(a))
}

function changeOf(id: string, before: Finding | null, after: Finding | null): FindingChange {
  if (!before) return { id, change: 'new', before, after }
  if (!after) return { id, change: 'gone', before, after }
  // What passes is measured anew each time, to the millisecond: that alone is no change.
  const sameWords = before.status === 'pass' || before.summary === after.summary
  const same = before.status === after.status && before.title === after.title && sameWords
  const change = moved(STATUS_RANK[before.status], STATUS_RANK[after.status], same)
  return { id, change, before, after }
}

const weigh = ({ before, after }: FindingChange): number => (after ?? before)?.weight ?? 0

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

function cardChange(surface: Surface, before: Report, after: Report): CardChange {
  const find = ({ cards }: Report) => cards.find((card) => card.surface === surface) ?? null
  const [old, now] = [find(before), find(after)]
  return {
    surface,
    before: old,
    after: now,
    changed: CARD_PARTS.filter((part) => partOf(old, part) !== partOf(now, part)),
  }
}

/** The picture is the same when its address, its pixels and its visible part are. */
const partOf = (card: ReportCard | null, part: CardPart): string | null =>
  card === null ? null : JSON.stringify(card[part])

const sourceLine = ({ source }: { source: string }): string => source.replace(/\s+/g, ' ')
