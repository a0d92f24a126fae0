/** A whole report: verdict on top, the chat on the left, the checklist on the right, the evidence in tabs below. */
import type { ReactNode } from 'react'
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Tabs } from '../ui/tabs'
import { ActionBar } from './header/action-bar'
import { CausesList } from './causes/causes-list'
import { NextSteps } from './causes/next-steps'
import { FailurePanel } from './findings/failure-panel'
import type { LayoutNeeds } from './stage/layout-figures'
import { MessagePanel } from './evidence/message-panel'
import { NetworkPanel } from './evidence/network-panel'
import type { Pictures } from './stage/card-pictures'
import { PrintSheet } from './print/print-sheet'
import { RawPanel } from './evidence/raw-panel'
import type { Recheck } from './header/recheck-form'
import { ReportMenu } from './header/report-menu'
import { SourceView } from './evidence/source-view'
import { StagePanel } from './stage/stage-panel'
import { TagsTable } from './evidence/tags-table'
import { VerdictHeader } from './verdict/verdict-header'

export interface ReportViewProps {
  report: ReportInWords
  /** The document as it is stored, formatted to be read. */
  json: string
  headText: string | null
  /** ISO 8601. */
  scannedAt: string
  /** Addresses of the stored thumbnails. */
  pictures: Pictures
  needs: LayoutNeeds
  /** Null on a shared report: then nothing can be repeated from here. */
  recheck: Recheck | null
  shareHref: string | null
  downloadHref: string | null
  helpHref: (checkId: string) => string | null
  /** Further actions in the header. */
  more?: ReactNode
  /** Between the header and the card: a change since the last check, the share panel, … */
  notice?: ReactNode
}

export function ReportView(props: ReportViewProps) {
  const { t } = useWords()
  const { report, headText, scannedAt, pictures, recheck, shareHref, helpHref } = props
  const lines = report.findings.flatMap(({ evidence }) => evidence.flatMap(({ line }) => line ?? []))
  return (
    <div className="grid gap-6 *:min-w-0 sm:gap-8 print:block">
      <VerdictHeader
        report={report}
        scannedAt={scannedAt}
        recheck={recheck}
        shareHref={shareHref}
        more={props.more}
        menu={<ReportMenu downloadHref={props.downloadHref} />}
      />
      {props.notice ? (
        <div className="grid gap-6 empty:hidden sm:gap-8 print:hidden">{props.notice}</div>
      ) : null}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:has-data-[stage=all]:grid-cols-1 print:hidden">
        {/* On a narrow screen the parts of the stage stand in this grid themselves: card, causes, then the other layouts. */}
        <div className="min-w-0 self-start max-lg:contents lg:sticky lg:top-6">
          <StagePanel cards={report.cards} link={report.url} pictures={pictures} needs={props.needs} />
        </div>
        <div className="grid min-w-0 content-start gap-8 max-lg:order-2">
          {report.causes.every(({ status }) => status === 'warn') ? <NextSteps link={report.url} /> : null}
          {report.failure && report.causes.length === 0 ? <FailurePanel failure={report.failure} /> : null}
          <CausesList report={report} helpHref={helpHref} />
        </div>
      </div>
      <div className="print:hidden">
        <Tabs
          label={t('evidence.tabs')}
          tabs={[
            {
              id: 'tags',
              label: t('evidence.tags'),
              count: report.tags.length,
              content: <TagsTable tags={report.tags} />,
            },
            {
              id: 'source',
              label: t('evidence.source'),
              content: <SourceView headText={headText} tags={report.tags} lines={lines} />,
            },
            {
              id: 'network',
              label: t('evidence.network'),
              content: <NetworkPanel fetch={report.fetch} image={report.image} visits={report.visits} />,
            },
            {
              id: 'message',
              label: t('evidence.message'),
              content: <MessagePanel report={report} message={report.url} />,
            },
            {
              id: 'raw',
              label: t('evidence.raw'),
              content: (
                <RawPanel
                  json={props.json}
                  schemaVersion={report.schemaVersion}
                  rulesetVersion={report.rulesetVersion}
                  downloadHref={props.downloadHref}
                />
              ),
            },
          ]}
        />
      </div>
      <ActionBar recheck={recheck} shareHref={shareHref} />
      <PrintSheet report={report} pictures={pictures} />
    </div>
  )
}
