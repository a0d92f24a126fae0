/** Two reports: the cards under one switch, what became of the problems, the tags as a line diff. */
import type { CauseChange } from '@/lib/preview/report/compare/cause-changes'
import type { FindingChange, ReportComparison } from '@/lib/preview/report/compare/compare-reports'
import type { FindingInWords, ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Disclosure } from '../../ui/disclosure'
import { Panel } from '../../ui/panel'
import { CardPair } from './card-pair'
import { type ChangeItem, ChangeList } from './change-list'
import type { CompareSide } from './compare-head'
import { FindingRow } from './finding-row'
import { TagDiff } from './tag-diff'

export type { CompareSide } from './compare-head'

export interface CompareViewProps {
  before: CompareSide
  after: CompareSide
  comparison: ReportComparison
  isSameAddress: boolean
}

export function CompareView({ before, after, comparison, isSameAddress }: CompareViewProps) {
  const { t } = useWords()
  const { causes, findings, tags, score, sameRuleset } = comparison
  /** A problem that is gone is named by what it was; any other by what it is. */
  const itemOf = (one: FindingChange): ChangeItem | null => {
    const state = one.problem
    const [was, is] = [findingOf(before.report, one), findingOf(after.report, one)]
    const named = state === 'gone' ? was : is
    if (state === null || !named) return null
    const instead = is && t(isSameAddress ? 'compare.now-says' : 'compare.second-says', { title: is.title })
    return {
      key: `${one.app} ${one.id}`,
      title: named.title,
      state,
      detail: state === 'gone' ? instead : named.summary,
    }
  }
  const causeOf = ({ code, state }: CauseChange): ChangeItem[] => {
    const { report, href } = state === 'gone' || state === 'unknown' ? before : after
    const cause = report.causes.find((one) => one.code === code)
    if (!cause) return []
    const { title, summary, fix } = cause
    const isOpen = state !== 'gone' && state !== 'unknown'
    return [
      {
        key: code,
        title,
        state,
        detail: isOpen ? summary : null,
        ...(isOpen && fix && { href: `${href}#cause-${code}` }),
      },
    ]
  }
  const [leading] = after.report.findings
  // Causes speak of the app that leads; of every other, its findings do.
  const isSpokenFor = ({ app }: FindingChange) => causes !== null && app === leading?.app
  const problems = [
    ...(causes ?? []).flatMap(causeOf),
    ...findings.filter((one) => !isSpokenFor(one)).flatMap((one) => itemOf(one) ?? []),
  ]
  const others = findings.filter((one) => one.change !== 'same' && (isSpokenFor(one) || one.problem === null))
  const same = findings.filter(({ change }) => change === 'same')
  const count = (wanted: string) => tags.filter(({ kind }) => kind === wanted).length
  const [removed, added] = [count('removed'), count('added')]
  const rows = (changes: readonly FindingChange[]) => (
    <Panel className="divide-line divide-y">
      {changes.map((one) => (
        <FindingRow
          key={`${one.app} ${one.id}`}
          before={findingOf(before.report, one)}
          after={findingOf(after.report, one)}
        />
      ))}
    </Panel>
  )
  return (
    <div className="grid gap-8 *:min-w-0">
      {sameRuleset ? null : (
        <p className="text-soft max-w-prose text-sm">
          {t('compare.other-rules', {
            before: before.report.rulesetVersion,
            after: after.report.rulesetVersion,
          })}
        </p>
      )}
      <CardPair
        halves={[
          { which: isSameAddress ? 'before' : 'first', side: before, delta: null },
          { which: isSameAddress ? 'after' : 'second', side: after, delta: score.delta },
        ]}
      />
      <section>
        <h2 className="mb-3 text-base font-semibold">{t('compare.problems')}</h2>
        {problems.length === 0 ? (
          <p className="text-soft text-sm">{t('compare.problems-same')}</p>
        ) : (
          <ChangeList items={problems} isSameAddress={isSameAddress} />
        )}
        {others.length > 0 ? (
          <Disclosure
            summary={t(causes ? 'compare.checks-differ' : 'compare.others', { count: others.length })}
            className="mt-2"
          >
            {rows(others)}
          </Disclosure>
        ) : null}
        {same.length > 0 ? (
          <Disclosure summary={t('compare.unchanged', { count: same.length })}>{rows(same)}</Disclosure>
        ) : null}
      </section>
      <section>
        <h2 className="mb-3 flex flex-wrap items-baseline gap-x-3 text-base font-semibold">
          {t('compare.tags')}
          {removed + added > 0 ? (
            <span className="text-soft text-sm font-normal tabular-nums">
              {t(isSameAddress ? 'compare.tags-changed' : 'compare.tags-differ', { removed, added })}
            </span>
          ) : null}
        </h2>
        {removed + added === 0 ? (
          <p className="text-soft text-sm">{t('compare.tags-same')}</p>
        ) : (
          <TagDiff lines={tags} isSameAddress={isSameAddress} />
        )}
      </section>
    </div>
  )
}

const findingOf = ({ findings }: ReportInWords, { app, id }: FindingChange): FindingInWords | null =>
  findings.find((finding) => finding.id === id && finding.app === app) ?? null
