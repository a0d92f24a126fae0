/** The head of a report: address, verdict in one sentence, score, when it was true, and what can be done next. */
import type { ReactNode } from 'react'
import type { ReportInWords } from '@/lib/preview/words/report-in-words'
import { useWords } from '#words'
import { exactTime } from '../../ui/exact-time'
import { RelativeTime } from '../../ui/relative-time'
import { withElements } from '../../words/with-elements'
import { VisibleText } from '../evidence/visible-text'
import { OutsideLink } from '../evidence/outside-link'
import type { Recheck } from '../header/recheck-form'
import { ReportActions } from '../header/report-actions'
import { Score } from './score'
import { SourceNote } from './source-note'
import { VerdictBadge } from './verdict-badge'

export interface VerdictHeaderProps {
  report: Pick<
    ReportInWords,
    'url' | 'finalUrl' | 'verdict' | 'score' | 'causes' | 'source' | 'rulesetVersion'
  >
  /** ISO 8601. */
  scannedAt: string
  recheck: Recheck | null
  /** Where sharing happens: a page, or the anchor of a panel on this one. */
  shareHref: string | null
  /** Further ways: compare, … */
  more?: ReactNode
  /** Where the link can be tidied; null where it is not one's own. */
  linkHref?: string | null
  /** What is asked for rarely, at every width. */
  menu?: ReactNode
}

/** Where the focus goes when a report opens by itself. */
export const VERDICT_ID = 'verdict'

export function VerdictHeader(props: VerdictHeaderProps) {
  const { report, scannedAt, recheck, shareHref, more, linkHref = null, menu } = props
  const words = useWords()
  const { t } = words
  const [first] = report.causes
  const moved = report.finalUrl !== null && report.finalUrl !== report.url
  const link = <Address of={report.url} />
  return (
    <header className="border-line grid gap-4 border-b pb-6 print:mb-4 print:gap-2 print:pb-3">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
        <div className="min-w-0 flex-1 basis-96">
          <p className="text-soft text-sm [overflow-wrap:anywhere]">
            {moved
              ? withElements((at) => t('verdict.leads-to', at), {
                  link,
                  address: <Address of={report.finalUrl} />,
                })
              : link}
          </p>
          <h1
            id={VERDICT_ID}
            // A scan that has just ended moves the focus here.
            tabIndex={-1}
            className="mt-2 max-w-[40em] text-lg font-semibold text-balance [overflow-wrap:anywhere] outline-none sm:text-xl print:mt-1 print:max-w-none print:text-lg print:text-wrap"
          >
            {report.verdict.sentence}
          </h1>
          {first && first.effect !== 'polish' ? (
            <p className="text-soft mt-2 max-w-prose text-base [overflow-wrap:anywhere] print:mt-1">
              <VisibleText text={first.summary} />
            </p>
          ) : null}
        </div>
        <div className="flex flex-wrap items-center gap-2 max-sm:hidden print:hidden">
          <ReportActions recheck={recheck} shareHref={shareHref} />
          {more}
          {menu}
        </div>
      </div>
      {report.source ? <SourceNote source={report.source} rulesetVersion={report.rulesetVersion} /> : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="flex items-center justify-between gap-4 max-sm:basis-full">
          <VerdictBadge status={report.verdict.status} />
          {menu ? <div className="sm:hidden print:hidden">{menu}</div> : null}
        </div>
        <Score score={report.score} provisional={report.source?.provisional} />
        <span className="text-soft text-sm">
          {withElements((at) => t('verdict.checked', at), {
            when: (
              <>
                <RelativeTime at={scannedAt} className="print:hidden" />
                {/* Paper has no clock: the moment itself. */}
                <span className="hidden print:inline">{exactTime(scannedAt, words, 'long')}</span>
              </>
            ),
          })}
        </span>
        {linkHref === null ? null : (
          <a
            href={linkHref}
            className="text-accent inline-flex min-h-10 items-center text-sm underline underline-offset-4 max-sm:hidden print:hidden"
          >
            {t('link.open')}
          </a>
        )}
      </div>
    </header>
  )
}

const Address = ({ of }: { of: string | null }) => (
  <OutsideLink href={of} className="hover:text-ink underline-offset-4 hover:underline">
    <bdi dir="ltr">{of}</bdi>
  </OutsideLink>
)
