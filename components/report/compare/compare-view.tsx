/** Two reports of one link, before and after: verdicts and cards side by side, what changed first, the tags as a line diff. */
import { ArrowRight } from 'lucide-react'
import type { FindingChange, ReportComparison } from '@/lib/preview/report/compare/compare-reports'
import type { Finding, Report } from '@/lib/preview/report/schema'
import { Badge } from '../../ui/badge'
import { Disclosure } from '../../ui/disclosure'
import { Panel } from '../../ui/panel'
import { RelativeTime } from '../../ui/relative-time'
import { CardPanel } from '../stage/card-panel'
import type { Pictures } from '../stage/pictures'
import { plural } from '../evidence/quantities'
import { Score } from '../verdict/score'
import { TagDiff } from './tag-diff'
import { VerdictBadge } from '../verdict/verdict-badge'
import { STATUS_WORDS } from '../verdict/verdict-words'

export interface CompareSide {
  report: Report
  /** ISO 8601. */
  scannedAt: string
  href: string
  pictures: Pictures
}
export interface CompareViewProps {
  before: CompareSide
  after: CompareSide
  comparison: ReportComparison
}

export function CompareView({ before, after, comparison }: CompareViewProps) {
  const changed = comparison.findings.filter(({ change }) => change !== 'same')
  const same = comparison.findings.filter(({ change }) => change === 'same')
  const changedTags = comparison.tags.filter(({ kind }) => kind !== 'same').length
  return (
    <div className="grid gap-8 *:min-w-0">
      {comparison.sameRuleset ? null : (
        <p className="text-soft max-w-prose text-sm">
          The two checks used different rules ({before.report.rulesetVersion} and{' '}
          {after.report.rulesetVersion}), so a changed finding can come from a changed rule.
        </p>
      )}
      <div className="grid gap-8 *:min-w-0 md:grid-cols-2">
        <Side title="Before" side={before} name="before" />
        <Side title="After" side={after} name="after" delta={comparison.score.delta} />
      </div>
      <section>
        <h2 className="mb-3 text-base font-semibold">
          Changed findings <span className="text-soft font-normal tabular-nums">{changed.length}</span>
        </h2>
        {changed.length === 0 ? (
          <p className="text-soft text-sm">Every check says the same as before.</p>
        ) : (
          <Panel className="divide-line divide-y">
            {changed.map((change) => (
              <ChangedFinding key={change.id} {...change} />
            ))}
          </Panel>
        )}
        {same.length > 0 ? (
          <Disclosure summary={`${plural(same.length, 'finding')} as before`}>
            <Panel className="divide-line divide-y">
              {same.map((change) => (
                <ChangedFinding key={change.id} {...change} />
              ))}
            </Panel>
          </Disclosure>
        ) : null}
      </section>
      <section>
        <h2 className="mb-3 text-base font-semibold">
          Changed tags <span className="text-soft font-normal tabular-nums">{changedTags}</span>
        </h2>
        {changedTags === 0 ? (
          <p className="text-soft text-sm">The tags are the same as before.</p>
        ) : (
          <TagDiff lines={comparison.tags} />
        )}
      </section>
    </div>
  )
}

function Side({
  title,
  side,
  name,
  delta = null,
}: {
  title: string
  side: CompareSide
  name: string
  delta?: number | null
}) {
  const { report, scannedAt, href, pictures } = side
  return (
    <section aria-label={title} className="grid content-start gap-4 *:min-w-0">
      <header className="grid gap-2">
        <h2 className="flex flex-wrap items-baseline gap-x-2 text-base font-semibold">
          <a href={href} className="underline underline-offset-4">
            {title}
          </a>
          <RelativeTime at={scannedAt} className="text-soft text-sm font-normal" />
        </h2>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <VerdictBadge status={report.verdict.status} />
          <Score score={report.score} />
          {delta ? (
            <span className="text-soft text-sm tabular-nums">
              {delta > 0 ? `${delta} more than before` : `${-delta} less than before`}
            </span>
          ) : null}
        </div>
        <p className="max-w-prose text-sm [overflow-wrap:anywhere] md:min-h-15">{report.verdict.sentence}</p>
      </header>
      <CardPanel
        cards={report.cards}
        message={report.url}
        pictures={pictures}
        name={name}
        label={`What WhatsApp shows: ${title.toLowerCase()}`}
      />
    </section>
  )
}

const CHANGE_WORDS: Record<FindingChange['change'], string | null> = {
  worse: 'Worse',
  better: 'Better',
  changed: 'Changed',
  new: 'New check',
  gone: 'No longer checked',
  same: null,
}

function ChangedFinding({ id, change, before, after }: FindingChange) {
  return (
    <div
      data-change={id}
      className="grid items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-5 md:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div className="min-w-0 text-sm [overflow-wrap:anywhere]">
        <p className="font-medium">{(after ?? before)?.title}</p>
        {change !== 'same' ? <p className="text-soft">{(after ?? before)?.summary}</p> : null}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {CHANGE_WORDS[change] ? <span className="text-soft mr-2 text-sm">{CHANGE_WORDS[change]}</span> : null}
        {before?.status === after?.status ? null : (
          <>
            <StatusBadge status={before?.status ?? null} />
            <ArrowRight aria-label="now" className="text-soft size-4" />
          </>
        )}
        <StatusBadge status={after?.status ?? null} />
      </div>
    </div>
  )
}

function StatusBadge({ status }: { status: Finding['status'] | null }) {
  if (status === null) return <Badge>Not checked</Badge>
  const { word, tone, icon: Icon } = STATUS_WORDS[status]
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {word}
    </Badge>
  )
}
