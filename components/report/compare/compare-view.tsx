/** Two reports of one link, before and after: verdicts and cards side by side, what changed first, the tags as a line diff. */
import { ArrowRight } from 'lucide-react'
import type { Change, FindingChange, ReportComparison } from '@/lib/preview/report/compare/compare-reports'
import type { FindingInWords, ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Badge } from '../../ui/badge'
import { Disclosure } from '../../ui/disclosure'
import { Panel } from '../../ui/panel'
import { STATUS_WORDS } from '../verdict/verdict-words'
import { VisibleText } from '../evidence/visible-text'
import { CompareHalf, type CompareSide } from './compare-half'
import { TagDiff } from './tag-diff'

export type { CompareSide } from './compare-half'

export interface CompareViewProps {
  before: CompareSide
  after: CompareSide
  comparison: ReportComparison
}

export function CompareView({ before, after, comparison }: CompareViewProps) {
  const { t, number } = useWords()
  const changed = comparison.findings.filter(({ change }) => change !== 'same')
  const same = comparison.findings.filter(({ change }) => change === 'same')
  const changedTags = comparison.tags.filter(({ kind }) => kind !== 'same').length
  const rows = (changes: readonly FindingChange[]) =>
    changes.map((one) => (
      <ChangedFinding
        key={`${one.app} ${one.id}`}
        id={one.id}
        change={one.change}
        before={findingOf(before.report, one)}
        after={findingOf(after.report, one)}
      />
    ))
  return (
    <div className="grid gap-8 *:min-w-0">
      {comparison.sameRuleset ? null : (
        <p className="text-soft max-w-prose text-sm">
          {t('compare.other-rules', {
            before: before.report.rulesetVersion,
            after: after.report.rulesetVersion,
          })}
        </p>
      )}
      <div className="grid gap-8 *:min-w-0 md:grid-cols-2">
        <CompareHalf which="before" side={before} />
        <CompareHalf which="after" side={after} delta={comparison.score.delta} />
      </div>
      <section>
        <h2 className="mb-3 text-base font-semibold">
          {t('compare.findings')}{' '}
          <span className="text-soft font-normal tabular-nums">{number(changed.length)}</span>
        </h2>
        {changed.length === 0 ? (
          <p className="text-soft text-sm">{t('compare.findings-same')}</p>
        ) : (
          <Panel className="divide-line divide-y">{rows(changed)}</Panel>
        )}
        {same.length > 0 ? (
          <Disclosure summary={t('compare.unchanged', { count: same.length })}>
            <Panel className="divide-line divide-y">{rows(same)}</Panel>
          </Disclosure>
        ) : null}
      </section>
      <section>
        <h2 className="mb-3 text-base font-semibold">
          {t('compare.tags')}{' '}
          <span className="text-soft font-normal tabular-nums">{number(changedTags)}</span>
        </h2>
        {changedTags === 0 ? (
          <p className="text-soft text-sm">{t('compare.tags-same')}</p>
        ) : (
          <TagDiff lines={comparison.tags} />
        )}
      </section>
    </div>
  )
}

const findingOf = ({ findings }: ReportInWords, { app, id }: FindingChange): FindingInWords | null =>
  findings.find((finding) => finding.id === id && finding.app === app) ?? null

interface ChangedFindingProps {
  id: string
  change: Change
  before: FindingInWords | null
  after: FindingInWords | null
}

function ChangedFinding({ id, change, before, after }: ChangedFindingProps) {
  const { t } = useWords()
  const shown = after ?? before
  return (
    <div
      data-change={id}
      className="grid items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-5 md:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div className="min-w-0 text-sm [overflow-wrap:anywhere]">
        <p className="font-medium">
          <VisibleText text={shown?.title ?? ''} />
        </p>
        {change === 'same' ? null : (
          <p className="text-soft">
            <VisibleText text={shown?.summary ?? ''} />
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {change === 'same' ? null : (
          <span className="text-soft mr-2 text-sm">{t(`compare.change.${change}`)}</span>
        )}
        {before?.status === after?.status ? null : (
          <>
            <StatusBadge status={before?.status ?? null} />
            <ArrowRight aria-label={t('compare.now')} className="text-soft size-4" />
          </>
        )}
        <StatusBadge status={after?.status ?? null} />
      </div>
    </div>
  )
}

function StatusBadge({ status }: { status: FindingInWords['status'] | null }) {
  const { t } = useWords()
  if (status === null) return <Badge>{t('compare.not-checked')}</Badge>
  const { word, tone, icon: Icon } = STATUS_WORDS[status]
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {t(word)}
    </Badge>
  )
}
