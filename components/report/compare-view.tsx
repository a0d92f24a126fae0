/** Two reports of one link, before and after: what changed first, then card beside card, then the tags as a line diff. */
import { ArrowRight } from 'lucide-react'
import type { Finding, Report } from '@/lib/preview/report/schema'
import { Badge } from '../ui/badge'
import { Panel } from '../ui/panel'
import { RelativeTime } from '../ui/relative-time'
import { CardPanel } from './card-panel'
import type { Pictures } from './pictures'
import { Score } from './score'
import { TagDiff, type TagChange } from './tag-diff'
import { VerdictBadge } from './verdict-badge'
import { STATUS_WORDS } from './verdict-words'

export interface CompareSide {
  report: Report
  /** ISO 8601. */
  scannedAt: string
  href: string
  pictures: Pictures
}
export interface FindingChange {
  id: string
  title: string
  /** Null when the check did not exist then. */
  before: Finding['status'] | null
  after: Finding['status'] | null
}
export interface CompareViewProps {
  before: CompareSide
  after: CompareSide
  /** Changed ones only, the most important first. */
  findings: readonly FindingChange[]
  tags: readonly TagChange[]
}

export function CompareView({ before, after, findings, tags }: CompareViewProps) {
  const sameRules = before.report.rulesetVersion === after.report.rulesetVersion
  return (
    <div className="grid gap-8 *:min-w-0">
      {sameRules ? null : (
        <p className="text-soft max-w-prose text-sm">
          The two checks used different rules ({before.report.rulesetVersion} and{' '}
          {after.report.rulesetVersion}), so a changed finding can come from a changed rule.
        </p>
      )}
      <div className="grid gap-8 *:min-w-0 md:grid-cols-2">
        <Side title="Before" side={before} name="before" />
        <Side title="After" side={after} name="after" />
      </div>
      <section>
        <h2 className="mb-3 text-base font-semibold">
          Changed findings <span className="text-soft font-normal tabular-nums">{findings.length}</span>
        </h2>
        {findings.length === 0 ? (
          <p className="text-soft text-sm">Every check says the same as before.</p>
        ) : (
          <Panel className="divide-line divide-y">
            {findings.map((change) => (
              <div
                key={change.id}
                data-change={change.id}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-5"
              >
                <span className="min-w-0 text-sm font-medium [overflow-wrap:anywhere]">{change.title}</span>
                <span className="flex items-center gap-2">
                  <StatusBadge status={change.before} />
                  <ArrowRight aria-label="now" className="text-soft size-4" />
                  <StatusBadge status={change.after} />
                </span>
              </div>
            ))}
          </Panel>
        )}
      </section>
      <section>
        <h2 className="mb-3 text-base font-semibold">
          Changed tags <span className="text-soft font-normal tabular-nums">{tags.length}</span>
        </h2>
        <TagDiff changes={tags} />
      </section>
    </div>
  )
}

function Side({ title, side, name }: { title: string; side: CompareSide; name: string }) {
  const { report, scannedAt, href, pictures } = side
  return (
    <section aria-label={title} className="grid content-start gap-4 *:min-w-0">
      <header className="grid gap-2">
        <h2 className="text-base font-semibold">
          <a href={href} className="underline-offset-4 hover:underline">
            {title}
          </a>{' '}
          <span className="text-soft font-normal">
            <RelativeTime at={scannedAt} />
          </span>
        </h2>
        <div className="flex flex-wrap items-center gap-3">
          <VerdictBadge status={report.verdict.status} />
          <Score score={report.score} />
        </div>
        <p className="max-w-prose text-sm [overflow-wrap:anywhere]">{report.verdict.sentence}</p>
      </header>
      <CardPanel
        cards={report.cards}
        message={report.url}
        pictures={pictures}
        needs={{}}
        name={name}
        compact
      />
    </section>
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
