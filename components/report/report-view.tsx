/** A whole report: verdict on top, the chat on the left, the checklist on the right, the evidence in tabs below. */
import type { ReactNode } from 'react'
import { isReadyToSend } from '@/lib/preview/report/is-ready-to-send'
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { Tabs } from '../ui/tabs'
import { ActionBar } from './header/action-bar'
import { CausesList, type CausesListProps } from './causes/causes-list'
import { NextSteps } from './causes/next-steps'
import type { BuiltWith } from './fixes/built-with'
import { FailurePanel } from './findings/failure-panel'
import type { LayoutNeeds } from './stage/layout-figures'
import type { EvidenceDoor, LaterPart as Part } from './evidence/evidence-door'
import { LaterFold } from './evidence/later-fold'
import { LaterPart } from './evidence/later-part'
import type { Pictures } from './stage/card-pictures'
import { PrintSheet } from './print/print-sheet'
import type { Recheck } from './header/recheck-form'
import { ReportMenu } from './header/report-menu'
import { placesInSource } from './evidence/source/places-in-source'
import { Stage } from './stage/stage'
import { TagsTable } from './evidence/tags-table'
import { VerdictHeader } from './verdict/verdict-header'

export interface ReportViewProps {
  report: ReportInWords
  /** What is heavy and seldom looked at. */
  evidence: EvidenceDoor
  /** What the page is made with; null where that is not kept. */
  builtWith: BuiltWith | null
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
  /** Null where nobody may make anything of this report's image. */
  imageFix?: CausesListProps['imageFix']
  madeImage?: CausesListProps['madeImage']
  ownText?: CausesListProps['ownText']
  /** Where any image of one's own report can be made anew. */
  imageHref?: string | null
  /** Where one's own link can be tidied. */
  linkHref?: string | null
  /** Null where nobody may make a picture of its words. */
  templateHref?: string | null
  /** Null where it is not one's own page to write for. */
  textHref?: string | null
  /** Further actions in the header. */
  more?: ReactNode
  /** Between the header and the card: a change since the last check, the share panel, … */
  notice?: ReactNode
}

export function ReportView(props: ReportViewProps) {
  const { t } = useWords()
  const { report, evidence, scannedAt, pictures, recheck, shareHref, helpHref } = props
  const come = (part: Part) => ({
    part,
    href: evidence.href(part),
    load: evidence.load,
    label: t(`evidence.open.${part}`),
    problem: t('evidence.not-loaded'),
  })
  const later = (part: 'source' | 'network' | 'message' | 'raw', places?: readonly string[]) => ({
    id: part,
    label: t(`evidence.${part}`),
    content: <LaterPart {...come(part)} places={places} />,
  })
  return (
    <div className="grid gap-6 *:min-w-0 sm:gap-8 print:block">
      <VerdictHeader
        report={report}
        scannedAt={scannedAt}
        recheck={recheck}
        shareHref={shareHref}
        more={props.more}
        linkHref={props.linkHref ?? null}
        menu={
          <ReportMenu
            downloadHref={props.downloadHref}
            imageHref={props.imageHref ?? null}
            linkHref={props.linkHref ?? null}
            templateHref={props.templateHref ?? null}
            textHref={props.textHref ?? null}
          />
        }
      />
      {props.notice ? (
        <div className="grid gap-6 empty:hidden sm:gap-8 print:hidden">{props.notice}</div>
      ) : null}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] lg:has-data-[stage=all]:grid-cols-1 print:hidden">
        {/* On a narrow screen the parts of the stage stand in this grid themselves: card, causes, then the other layouts. */}
        <div className="min-w-0 self-start max-lg:contents lg:sticky lg:top-6">
          <Stage cards={report.cards} link={report.url} pictures={pictures} needs={props.needs} />
        </div>
        <div className="grid min-w-0 content-start gap-8 max-lg:order-2">
          {isReadyToSend(report.causes) && !report.source?.provisional ? (
            <NextSteps link={report.url} />
          ) : null}
          {report.failure && report.causes.length === 0 ? <FailurePanel failure={report.failure} /> : null}
          <CausesList
            report={report}
            builtWith={props.builtWith}
            pictures={pictures}
            helpHref={helpHref}
            imageFix={props.imageFix ?? null}
            madeImage={props.madeImage ?? null}
            ownText={props.ownText ?? null}
            renderFold={(part, summary) => <LaterFold {...come(part)} summary={summary} />}
          />
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
              content: (
                <TagsTable
                  tags={report.tags}
                  wasRead={report.fetch.charset !== null}
                  renderFold={(summary) => <LaterFold {...come('tags')} summary={summary} />}
                />
              ),
            },
            later('source', placesInSource(report)),
            later('network'),
            later('message'),
            later('raw'),
          ]}
        />
      </div>
      <ActionBar recheck={recheck} shareHref={shareHref} />
      <PrintSheet report={report} pictures={pictures} />
    </div>
  )
}
